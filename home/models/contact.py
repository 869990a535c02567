"""The contact form: every message is kept, and sent on by e-mail."""

from django.conf import settings
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from core.models import BasePage


class ContactMessage(models.Model):
    """What somebody wrote to the team. Kept until it is deleted by an editor or by the retention rule."""

    name = models.CharField("your name", max_length=120)
    email = models.EmailField("your e-mail address")
    organisation = models.CharField("your music service or organisation", max_length=160, blank=True)
    message = models.TextField("your message", max_length=4000)
    received_at = models.DateTimeField(auto_now_add=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        ordering = ["-received_at"]

    def __str__(self) -> str:
        return f"{self.name}, {self.received_at:%d %B %Y}" if self.received_at else self.name


class ContactPage(BasePage):
    template = "pages/contact_page.html"
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    max_count = 1

    thanks = models.TextField(
        default="Thank you. Your message has reached us.",
        help_text="What people read once their message is sent. Say when they will hear from you.",
    )

    content_panels = [
        *Page.content_panels,
        FieldPanel("summary"),
        FieldPanel("picture"),
        FieldPanel("body"),
        FieldPanel("thanks"),
    ]

    class Meta:
        verbose_name = "contact page"

    def serve(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        from core.spam import address_of_visitor
        from home.forms import ContactForm
        from home.services import receive_message

        form = ContactForm(request.POST or None, remote_address=address_of_visitor(request))
        status = 200
        if request.method == "POST":
            if form.is_valid():
                if not form.is_spam:
                    receive_message(**form.answers())
                return redirect(f"{self.get_url(request)}?sent=1")
            status = 422
        context = {**self.get_context(request), "form": form, "sent": request.GET.get("sent") == "1"}
        return TemplateResponse(request, self.get_template(request), context, status=status)

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        from home.forms import ContactForm

        context = {**self.get_context(request), "form": ContactForm(), "sent": mode_name == "thanks"}
        return TemplateResponse(request, self.get_template(request), context)

    @property
    def preview_modes(self) -> list[tuple[str, str]]:
        return [("", "The form"), ("thanks", "After sending")]

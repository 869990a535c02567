"""The form of a member's own profile, and the question before an account is closed."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django import forms

from core.models import Topic
from core.uploads.images import DecodedImageField
from members_area.membership.models import MemberProfile

SUBJECTS = {  # how the question "who may see …?" names each field
    "photo": "your photo",
    "pronouns": "your pronouns",
    "job_title": "your job title",
    "email": "your e-mail address",
    "phone": "your telephone number",
    "biography": "what you say about you",
    "interests": "your interests",
    "can_offer": "what you can offer",
    "offers": "the topics you can help with",
    "would_like": "what you would like help with",
    "seeks": "the topics you would like help with",
}
GROUPS = (
    ("Your name and work", ("first_name", "last_name", "pronouns", "job_title")),
    ("How members reach you", ("email", "phone")),
    ("About you", ("biography", "interests")),
    ("Help between members", ("can_offer", "offers", "would_like", "seeks")),
    ("Your photo", ("photo", "remove_photo")),
)
ABOUT_PHOTOS = (  # set where the form is made: the field writes words of its own
    "JPEG, PNG, WebP, AVIF or GIF, at most 10 MB. We make it small and square, and remove what cameras write into "
    "pictures, such as the place."
)
NOT_PERSONAL = (
    "Write about your work. Please nothing about your own or anyone else's health, faith, background or other personal "
    "characteristics."
)


@dataclass(frozen=True)
class Row:
    """A field of the form, and the choice of who may see it where there is one."""

    name: str
    field: forms.BoundField | None
    seen_by: forms.BoundField | None


class ProfileForm(forms.ModelForm):
    """`photo` is the file just chosen; the one that is kept stands in `instance.photo`."""

    first_name = forms.CharField(
        max_length=150,
        widget=forms.TextInput(attrs={"autocomplete": "given-name"}),
        error_messages={"required": "Give your first name."},
    )
    last_name = forms.CharField(
        max_length=150,
        widget=forms.TextInput(attrs={"autocomplete": "family-name"}),
        error_messages={"required": "Give your last name."},
    )
    photo = DecodedImageField(
        label="Choose a photo",
        required=False,
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp,image/avif,image/gif"}),
    )
    remove_photo = forms.BooleanField(label="Remove the photo", required=False)

    class Meta:
        model = MemberProfile
        fields = [
            "pronouns",
            "job_title",
            "phone",
            "biography",
            "interests",
            "can_offer",
            "would_like",
            "offers",
            "seeks",
            *(f"{field}_seen_by" for field in SUBJECTS),
        ]
        labels = {
            "biography": "A few sentences about you and your work",
            "interests": "What you are working on, or curious about",
            "can_offer": "What you can offer",
            "would_like": "What you would like help with",
            "offers": "Topics you can help with",
            "seeks": "Topics you would like help with",
            **{f"{field}_seen_by": f"Who may see {subject}" for field, subject in SUBJECTS.items()},
        }
        help_texts = {
            "pronouns": "Only if you would like to share them.",
            "biography": NOT_PERSONAL,
            "can_offer": "For example: our tutor agreement, an hour by telephone, a visit to a nurture group.",
            "would_like": "For example: how others pay tutors for training.",
        }
        widgets = {
            "job_title": forms.TextInput(attrs={"autocomplete": "organization-title"}),
            "phone": forms.TextInput(attrs={"type": "tel", "autocomplete": "tel"}),
            "biography": forms.Textarea(attrs={"rows": 5}),
            "interests": forms.Textarea(attrs={"rows": 3}),
            "can_offer": forms.Textarea(attrs={"rows": 3}),
            "would_like": forms.Textarea(attrs={"rows": 3}),
            "offers": forms.CheckboxSelectMultiple,
            "seeks": forms.CheckboxSelectMultiple,
        }
        error_messages = {
            field: {"max_length": f"Shorten {SUBJECTS[field]} to %(limit_value)d characters. It has %(show_value)d."}
            for field in ("pronouns", "job_title", "phone", "biography", "interests", "can_offer", "would_like")
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        person = self.instance.person
        self.initial.update(first_name=person.first_name, last_name=person.last_name)
        self.fields["photo"].help_text = ABOUT_PHOTOS
        topics = [(topic.pk, topic.name) for topic in Topic.objects.all()]
        for field in ("offers", "seeks"):
            self.fields[field].choices = topics  # type: ignore[attr-defined]  # one query for both
        if not self.instance.photo:
            del self.fields["remove_photo"]
        # As they stand on the page, so that the summary of errors goes from top to bottom.
        self.order_fields(field for _, names in GROUPS for name in names for field in (name, f"{name}_seen_by"))

    def groups(self) -> Iterator[tuple[str, list[Row]]]:
        """Yield headings with their rows. The e-mail address is changed elsewhere: here one says who sees it."""
        for title, names in GROUPS:
            yield title, [Row(n, self._bound(n), self._bound(f"{n}_seen_by")) for n in names if self._is_here(n)]

    def _is_here(self, name: str) -> bool:
        return name in self.fields or f"{name}_seen_by" in self.fields

    def _bound(self, name: str) -> forms.BoundField | None:
        return self[name] if name in self.fields else None


class CloseAccountForm(forms.Form):
    is_sure = forms.BooleanField(
        label="I understand that this cannot be undone",
        error_messages={"required": "Tick this to show that you mean it. Nobody can bring the account back."},
    )

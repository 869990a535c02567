"""The form behind every page in the CMS."""

from wagtail.admin.forms import WagtailAdminPageForm


class SitePageForm(WagtailAdminPageForm):
    """Asks a page for what is missing when it is to be published or sent to moderation, and not before."""

    def _post_clean(self) -> None:
        self.instance.is_draft_save = True  # problems are reported by is_valid, beside their fields
        super()._post_clean()

    def is_valid(self) -> bool:
        """Say whether the page may be saved or, where that is asked, published."""
        valid = super().is_valid()
        if self.is_deferred_validation:
            return valid
        problems = self._publishing_problems()
        self.instance.is_draft_save = not valid or bool(problems)
        return valid and not problems

    def _publishing_problems(self) -> dict[str, str]:
        """Ask the page, as it would be with its inline items, and put each problem beside its field."""
        for formset in self.formsets.values():
            if formset.is_valid():
                formset.save(commit=False)
        problems = self.instance.publishing_problems()
        for name, message in problems.items():
            if name in self.formsets:
                self.formsets[name].non_form_errors().append(message)
            field = name if name in self.fields else None
            if message not in self.errors.get(field or "__all__", []):
                self.add_error(field, message)
        return problems

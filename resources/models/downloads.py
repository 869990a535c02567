from django.db import models


class DownloadCount(models.Model):
    """How often a file was downloaded on one day. A number and nothing else: no person, no address, no cookie."""

    document = models.ForeignKey("core.SiteDocument", on_delete=models.CASCADE, related_name="download_counts")
    day = models.DateField()
    count = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["document", "day"], name="one_count_per_file_and_day")]

    def __str__(self) -> str:
        return f"{self.document}: {self.count} on {self.day:%d %B %Y}"

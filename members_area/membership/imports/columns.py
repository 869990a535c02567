"""The columns of the spreadsheet, in one place: the template, the reader and the checks agree by it."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.models import MusicService
from members_area.membership.models import RoleInService

MAX_BYTES = 2 * 1024 * 1024
MAX_ROWS = 2_000


@dataclass(frozen=True)
class ImportColumn:
    """`choices` are pairs of what is kept and what people write; both are understood, in any case."""

    key: str
    heading: str
    help: str
    choices: Sequence[tuple[str, str]] = ()

    @property
    def labels(self) -> list[str]:
        return [label for _, label in self.choices]

    def chosen(self, text: str) -> str | None:
        """Return the value that `text` means, or None where it is not one of the choices."""
        wanted = " ".join(text.split()).casefold()
        return next((value for value, label in self.choices if wanted in {value, label.casefold()}), None)


YES, NO = "yes", "no"
SERVICE = ImportColumn("service", "Music service", "Its name, as it is in the register. Needed in every row.")
REGION = ImportColumn("region", "Region", "Needed where the service is new.", MusicService.Region.choices)
HOST_TYPE = ImportColumn("host_type", "Run by", "Needed where the service is new.", MusicService.HostType.choices)
SIZE = ImportColumn("size", "Size", "May stay empty.", MusicService.Size.choices)
WEBSITE = ImportColumn("website", "Website", "May stay empty. It begins with https://.")
JOINED_ON = ImportColumn("joined_on", "Joined on", "May stay empty. A date, for example 1/9/2021.")
IS_LISTED = ImportColumn(
    "is_listed",
    "Named on the public site",
    "Yes only where the service has agreed to be named. Empty means no.",
    [(YES, "Yes"), (NO, "No")],
)
EMAIL = ImportColumn(
    "email", "Member's e-mail address", "An invitation is sent to it. Empty: only the service is put into the register."
)
ROLE = ImportColumn("role", "Role", "The member's role in the service. Needed with an address.", RoleInService.choices)
COLUMNS = (SERVICE, REGION, HOST_TYPE, SIZE, WEBSITE, JOINED_ON, IS_LISTED, EMAIL, ROLE)
ABOUT_SERVICE = (REGION, HOST_TYPE, SIZE, WEBSITE, JOINED_ON, IS_LISTED)


def column_of(heading: str) -> ImportColumn | None:
    """Return the column that a heading means; straight and curly apostrophes and capitals are alike."""
    wanted = " ".join(heading.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split()).casefold()
    return next((column for column in COLUMNS if column.heading.casefold() == wanted), None)

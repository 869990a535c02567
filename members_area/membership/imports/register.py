"""What the register says now, read once for all rows of a file."""

from dataclasses import dataclass
from typing import Any

from core.models import MusicService
from members_area.membership.models import Invitation, Membership
from members_area.membership.seat_states import with_seats


@dataclass(frozen=True)
class Register:
    services: dict[str, Any]  # as with_seats annotates them
    members: set[str]
    invited: set[str]

    @classmethod
    def now(cls) -> "Register":
        services = with_seats(MusicService.objects.all())
        members = Membership.objects.open().exclude(person=None).values_list("person__email", flat=True)
        invited = Invitation.objects.open().filter(membership__status=Membership.Status.INVITED)
        return cls(
            {" ".join(service.name.split()).casefold(): service for service in services},
            {address.lower() for address in members},
            {address.lower() for address in invited.values_list("email", flat=True)},
        )

    def service(self, name: str) -> Any:
        """Return the service of that name, whatever its case, or None."""
        return self.services.get(" ".join(name.split()).casefold())

    def held(self, name: str) -> int:
        """Return how many seats of a service are taken; none of one that is not in the register."""
        service = self.service(name)
        return service.held if service else 0

    def refusal_of(self, address: str) -> str:
        """Say why an address cannot be invited, or nothing."""
        if address in self.members:
            return "This address belongs to somebody who has a seat already."
        return "This address has an open invitation already." if address in self.invited else ""

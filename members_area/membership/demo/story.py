"""How the demo's members came, went and handed over, told through the services in the order in which it happened."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from typing import Any

from allauth.account.models import EmailAddress
from django.contrib.auth import get_user_model
from django.db import transaction
from django.utils import timezone

from core.demo.loader import PASSWORD
from core.demo.workshop import Demo
from core.models import MusicService
from members_area.membership import services
from members_area.membership.demo.applications import APPLICATIONS, DemoApplication
from members_area.membership.demo.invitations import INVITATIONS, DemoInvitation
from members_area.membership.demo.member import DemoMember
from members_area.membership.demo.past import as_of, file_letters
from members_area.membership.demo.people import FORMER, MEMBERS
from members_area.membership.models import EmailLog, Invitation, Membership

SECRETARY = "secretary@nwg.example.org"
Event = tuple[date, Callable[[], Any]]


class Story:
    """One telling: the services by slug, the people by name, and the secretary who looks after them."""

    def __init__(self, demo: Demo) -> None:
        self.demo = demo
        self.services = {service.slug: service for service in MusicService.objects.all()}
        self.secretary = get_user_model().objects.get(email=SECRETARY)
        self.people: dict[str, Any] = {}

    @transaction.atomic
    def tell(self) -> None:
        """Let everything happen, each on its day. None of it happens again where there is a membership already."""
        newest = EmailLog.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
        events = [*self.of_members(), *self.of_invitations(), *self.of_applications()]
        for day, happen in sorted(events, key=lambda event: event[0]):
            with as_of(self.demo.moment(day, hour=10)):
                happen()
        file_letters(newest)

    def of_members(self) -> Iterator[Event]:
        successors = {member.takes_over_from: member for member in MEMBERS if member.takes_over_from}
        for member in (*FORMER, *MEMBERS):
            if not member.takes_over_from:
                yield self._day(member.since), partial(self.join, member)
            if member.name in successors:
                yield from self._handing_over(member, successors[member.name])
            elif member.until:
                yield self._day(member.until), partial(self.leave, member)
            if member.moved_on:
                yield self._day(member.moved_on), partial(self.move, member)
            if member.suspended_since:
                yield self._day(member.suspended_since), partial(self.suspend, member)

    def _handing_over(self, leaver: DemoMember, newcomer: DemoMember) -> Iterator[Event]:
        yield self._day(leaver.until), partial(self.hand_over, leaver, newcomer)
        yield self._day(newcomer.since), partial(self.take_over, newcomer)

    def of_invitations(self) -> Iterator[Event]:
        for invitation in INVITATIONS:
            yield self._day(invitation.sent), partial(self.invite, invitation)

    def of_applications(self) -> Iterator[Event]:
        for application in APPLICATIONS:
            yield self._day(application.received), partial(self.apply, application)
            if application.decided:
                yield self._day(application.decided), partial(self.decide, application)

    def _day(self, when: str | int) -> date:
        return min(self.demo.day(when), self.demo.today)

    def join(self, member: DemoMember) -> None:
        service = self.services[member.moved_from or member.service]
        services.seat_person(service=service, person=self.account(member), role=member.role, by=self.secretary)

    def leave(self, member: DemoMember) -> None:
        services.end(membership=self.membership(member), reason=member.end_reason, by=self.secretary)

    def move(self, member: DemoMember) -> None:
        services.move(membership=self.membership(member), service=self.services[member.service], by=self.secretary)

    def suspend(self, member: DemoMember) -> None:
        reason = member.suspended_reason
        services.suspend(membership=self.membership(member), reason=reason, by=self.secretary)

    def hand_over(self, leaver: DemoMember, newcomer: DemoMember) -> None:
        services.hand_over(
            membership=self.membership(leaver),
            email=newcomer.email,
            role=newcomer.role,
            by=self.people[leaver.name],
        )

    def take_over(self, newcomer: DemoMember) -> None:
        invitation = Invitation.objects.unanswered().get(email=newcomer.email)
        services.accept(invitation=invitation, user=self.account(newcomer))

    def invite(self, invitation: DemoInvitation) -> None:
        by = self.people[invitation.by] if invitation.by else self.secretary
        service = self.services[invitation.service]
        services.invite(service=service, email=invitation.email, role=invitation.role, by=by)

    def apply(self, wish: DemoApplication) -> None:
        self.account(wish)
        first_name, _, last_name = wish.name.partition(" ")
        application = services.apply(
            email=wish.email,
            first_name=first_name,
            last_name=last_name,
            service=self.services.get(wish.service),
            service_name=wish.service_name,
            role=wish.role,
            job_title=wish.job_title,
            statement=wish.statement,
        )
        services.confirm_application(application=application)

    def decide(self, wish: DemoApplication) -> None:
        application = self.people[wish.name].applications.get()
        match wish.state:
            case "asked":
                services.ask_for_more(application=application, question=wish.question, by=self.secretary)
            case "declined":
                services.decline(application=application, words=wish.words, by=self.secretary)
            case "withdrawn":
                services.withdraw(application=application)
            case "approved":
                services.approve(application=application, words=wish.words, by=self.secretary)

    def account(self, person: DemoMember | DemoApplication) -> Any:
        """Return the account of a person, made today, with a confirmed address. Only sign-ins have a password."""
        if person.name not in self.people:
            first_name, _, last_name = person.name.partition(" ")
            user = get_user_model().objects.create_user(
                person.email,
                PASSWORD if person.sign_in else None,
                first_name=first_name,
                last_name=last_name,
                date_joined=timezone.now(),
            )
            EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
            self.people[person.name] = user
        return self.people[person.name]

    def membership(self, member: DemoMember) -> Membership:
        return Membership.objects.open().get(person=self.people[member.name])


def sign_ins() -> Iterable[tuple[str, str]]:
    """Yield the address of everybody in the story who can sign in, and what they are."""
    for member in (*MEMBERS, *FORMER):
        if member.sign_in:
            yield member.sign_in, _standing(member)
    for application in APPLICATIONS:
        if application.sign_in:
            yield application.sign_in, "Applicant"


def _standing(member: DemoMember) -> str:
    if member.until:
        return "Former member"
    return "Member, suspended" if member.suspended_since else "Member"

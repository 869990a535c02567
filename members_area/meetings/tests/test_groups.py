"""Groups: all members know what there is and who is in it; what a group does is for its own people."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from core.testing import make_user
from members_area.meetings.models import Group, GroupMembership, working_group
from members_area.meetings.services import groups
from members_area.meetings.testing import (
    make_action,
    make_decision,
    make_group,
    make_meeting,
    make_past_meeting,
    put_in_group,
)
from members_area.membership.models import AuditEvent
from members_area.membership.testing import make_member, make_membership, signed_in
from resources.models import LibraryIndexPage
from resources.testing import make_blog_post

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("roles")]


@pytest.fixture
def group() -> Group:
    return make_group("Fees and families", slug="fees", terms_of_reference="<p>We look at fees.</p>")


def put_in(group: Group, person: Any = None, role: str = "member") -> GroupMembership:
    return groups.put_in(group=group, person=person or make_membership().person, role=role, by=None)


class TestItsLife:
    def test_a_proposed_group_starts_today(self) -> None:
        group = groups.start(group=make_group(status="proposed"), by=None)
        assert (group.status, group.founded_on) == ("active", timezone.localdate())
        assert AuditEvent.objects.filter(action="group.started", record_id=group.pk).exists()

    def test_it_concludes_with_an_outcome_and_takes_nobody_any_more(self, group: Group) -> None:
        concluded = groups.conclude(group=group, outcome="A guide.", by=None)
        assert (concluded.status, concluded.dissolved_on) == ("concluded", timezone.localdate())
        with pytest.raises(ValidationError, match="concluded"):
            put_in(group)
        with pytest.raises(ValidationError):
            groups.conclude(group=group, outcome="Again.", by=None)

    def test_it_does_not_conclude_without_an_outcome_or_before_its_last_meeting(self, group: Group) -> None:
        with pytest.raises(ValidationError, match="what came of it"):
            groups.conclude(group=group, outcome=" ", by=None)
        make_meeting(group)
        with pytest.raises(ValidationError, match="still planned"):
            groups.conclude(group=group, outcome="A guide.", by=None)

    def test_the_working_group_does_not_conclude(self) -> None:
        with pytest.raises(ValidationError, match="does not conclude"):
            groups.conclude(group=working_group(), outcome="-", by=None)


class TestItsPeople:
    def test_only_members_are_put_in_and_once(self, group: Group) -> None:
        person = make_membership().person
        put_in(group, person)
        with pytest.raises(ValidationError, match="in the group already"):
            put_in(group, person)
        with pytest.raises(ValidationError, match="seat"):
            put_in(group, make_user())

    def test_a_row_of_the_working_group_names_its_chair_or_secretary(self) -> None:
        with pytest.raises(ValidationError, match="Every member"):
            put_in(working_group())
        assert put_in(working_group(), role="chair").role == "chair"

    def test_who_is_taken_out_reads_nothing_more_and_may_come_back(self, group: Group) -> None:
        row = put_in_group(group)
        meeting, browser = make_past_meeting(group), signed_in(row.person)
        assert meeting.title in browser.get("/members/groups/fees/").content.decode()
        groups.take_out(membership=row, by=None)
        assert meeting.title not in browser.get("/members/groups/fees/").content.decode()
        with pytest.raises(ValidationError):
            groups.take_out(membership=row, by=None)
        assert put_in(group, row.person).end_on is None

    def test_what_they_had_promised_goes_to_the_chair(self, group: Group) -> None:
        chair, row = put_in_group(group, role="chair").person, put_in_group(group)
        action = make_action(make_past_meeting(group), row.person)
        of_nwg = make_action(make_past_meeting(), row.person)
        groups.take_out(membership=row, by=None)
        action.refresh_from_db()
        of_nwg.refresh_from_db()
        assert (action.owner, of_nwg.owner) == (chair, row.person)


class TestTheList:
    def test_every_member_sees_every_group_by_its_state(self, group: Group) -> None:
        make_group("Long over", status="concluded", dissolved_on=timezone.localdate())
        working_group()
        said = make_member().get("/members/groups/").content.decode()
        assert said.index("Fees and families") < said.index("Long over")
        assert "National Music Services Working Group" in said
        assert "You are in it" not in said

    def test_ones_own_are_marked(self, group: Group) -> None:
        assert "You are in it" in signed_in(put_in_group(group).person).get("/members/groups/").content.decode()

    def test_it_stays_within_twelve_queries(self, django_assert_max_num_queries: Any) -> None:
        for _ in range(12):
            group = make_group()
            put_in_group(group)
            put_in_group(group)
            make_past_meeting(group)
        browser = make_member()
        for address in ("/members/groups/", f"/members/groups/{group.slug}/"):
            browser.get(address)  # fills what is kept from one request to the next
            with django_assert_max_num_queries(12):
                assert browser.get(address).status_code == 200


class TestThePage:
    def test_all_members_read_terms_and_people_and_its_own_its_meetings(self, group: Group) -> None:
        row = put_in_group(group, role="chair")
        meeting, draft = make_past_meeting(group), make_meeting(group, status="draft", title="Quokka draft")
        said = make_member().get("/members/groups/fees/").content.decode()
        assert "We look at fees." in said
        assert row.person.get_full_name() in said
        assert meeting.title not in said
        own = signed_in(put_in_group(group).person).get("/members/groups/fees/").content.decode()
        assert meeting.title in own
        assert draft.title not in own

    def test_people_who_have_left_stand_apart(self, group: Group) -> None:
        row = put_in_group(group)
        GroupMembership.objects.filter(pk=row.pk).update(
            start_on=timezone.localdate() - timedelta(days=90), end_on=timezone.localdate()
        )
        answer = make_member().get("/members/groups/fees/")
        assert [found.pk for found in answer.context["before"]] == [row.pk]
        assert answer.context["people"] == []

    def test_what_set_it_up_where_it_reports_and_what_came_of_it(self, library: LibraryIndexPage) -> None:
        decision = make_decision(make_past_meeting(), reference="D4.2")
        report = make_meeting(title="The autumn meeting")
        group = make_group(slug="done", outcome="A guide to fees.", set_up_by=decision, reports_at=report)
        post, draft = make_blog_post("A guide for all"), make_blog_post("Quokka draft", live=False)
        group.outputs.set([post.librarypage_ptr_id, draft.librarypage_ptr_id])
        said = make_member().get("/members/groups/done/").content.decode()
        for words in ("D4.2", "The autumn meeting", "A guide to fees.", "A guide for all"):
            assert words in said
        assert "Quokka" not in said

    def test_a_draft_meeting_to_which_it_reports_is_not_named(self) -> None:
        make_group(slug="early", reports_at=make_meeting(title="Quokka meeting", status="draft"))
        assert "Quokka" not in make_member().get("/members/groups/early/").content.decode()

    @pytest.mark.parametrize("slug", ["none", "x" * 300])
    def test_one_that_is_not_there_is_not_found(self, slug: str) -> None:
        assert make_member().get(f"/members/groups/{slug}/").status_code == 404

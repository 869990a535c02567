"""The picture of the sector: who counts, when it is made, and what it shows (brief.md, rule 6)."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.management import call_command
from django.db import IntegrityError, transaction
from django.utils import timezone

from core.models import MusicService
from members_area.membership.testing import make_membership, make_service, signed_in
from members_area.toolkit.models import Framework, SectorPicture, SelfAssessment
from members_area.toolkit.sector.picture import make_picture
from members_area.toolkit.services import consent
from members_area.toolkit.testing import make_assessment, make_framework, settle

pytestmark = pytest.mark.django_db
SECTOR = "/members/toolkit/sector/"


@pytest.fixture
def framework() -> Framework:
    return make_framework(themes=("leadership", "offer"), statements=2)


def judged(answers: str = "2222", *, agrees: bool = True, **fields: Any) -> MusicService:
    service = make_service(size="small", **fields)
    settle(make_assessment(service, answers=answers))
    if agrees:
        consent.agree_to_count(service=service, by=None)
    return service


def averages(picture: SectorPicture | None, division: str = "all") -> dict[str, float]:
    assert picture is not None
    return {
        theme["key"]: group["average"]
        for theme in picture.figures
        for group in theme["groups"]
        if group["division"] == division
    }


def test_five_services_that_agree_make_a_picture_and_four_do_not(framework: Framework) -> None:
    for _ in range(4):
        judged()
    judged(agrees=False)
    assert make_picture() is None
    judged("4444")
    assert averages(make_picture()) == {"leadership": 2.4, "offer": 2.4}


def test_an_open_an_old_and_a_withdrawn_assessment_do_not_count(framework: Framework) -> None:
    for _ in range(5):
        judged()
    still_open = make_service()
    make_assessment(still_open, answers="0000")
    consent.agree_to_count(service=still_open, by=None)
    old = judged("0000")
    SelfAssessment.objects.filter(service=old).update(agreed_at=timezone.now() - timedelta(days=600))
    consent.withdraw(service=judged("0000"), by=None)
    assert averages(make_picture()) == {"leadership": 2.0, "offer": 2.0}


def test_what_is_not_known_is_not_averaged_and_may_leave_a_theme_too_small(framework: Framework) -> None:
    for _ in range(4):
        judged()
    service = make_service(size="small")
    assessment = make_assessment(service)
    for statement, answer in zip(framework.statements.all(), ("4", "dk", "na", "dk"), strict=True):
        assessment.judgements.create(statement=statement, answer=answer)
    settle(assessment)
    consent.agree_to_count(service=service, by=None)
    assert averages(make_picture()) == {"leadership": 2.4}


def test_a_picture_is_made_once_a_quarter_and_never_changes(framework: Framework) -> None:
    for _ in range(5):
        judged()
    first = make_picture()
    for _ in range(5):
        judged("4444")
    assert make_picture() == first
    assert averages(make_picture()) == {"leadership": 2.0, "offer": 2.0}
    with pytest.raises(IntegrityError), transaction.atomic():
        SectorPicture.objects.update(figures=[])


def test_one_more_service_makes_no_new_picture_and_five_more_do(framework: Framework) -> None:
    for _ in range(5):
        judged()
    make_picture()
    later = timezone.localdate() + timedelta(days=100)
    judged("4444")
    assert make_picture(today=later) is None
    for _ in range(4):
        judged("4444")
    assert averages(make_picture(today=later)) == {"leadership": 3.0, "offer": 3.0}


def test_the_page_shows_a_group_and_ones_own_and_names_nobody(framework: Framework) -> None:
    for _ in range(6):
        judged("3311", host_type="charity")
    for _ in range(6):
        judged("1111", host_type="trust")
    own = make_membership(judged("4444", host_type="trust", agrees=False))
    call_command("make_sector_picture", verbosity=0)
    browser = signed_in(own.person)
    page = browser.get(f"{SECTOR}?group=host_type:charity").content.decode()
    assert "Charity" in page
    assert "3.0" in page  # these services in leadership
    assert "4.0" in page  # one's own
    assert "10 to 19" not in page
    for service in MusicService.objects.exclude(pk=own.service_id):
        assert f"{service}<" not in page
    assert "10 to 19" in browser.get(SECTOR).content.decode()
    assert browser.get(f"{SECTOR}?group=host_type:unknown").status_code == 200


def test_without_a_picture_the_page_says_when_there_will_be_one(framework: Framework) -> None:
    assert "There is no picture yet" in signed_in(make_membership().person).get(SECTOR).content.decode()


def test_a_member_agrees_for_the_service_and_changes_their_mind() -> None:
    membership = make_membership()
    browser = signed_in(membership.person)
    for answer, agrees in (("yes", True), ("yes", True), ("no", False), ("yes", True)):
        browser.post(f"{SECTOR}agree/", {"agree": answer})
        consents = membership.service.benchmark_consents.filter(withdrawn_at__isnull=True)
        assert consents.count() == int(agrees)
    assert membership.service.benchmark_consents.count() == 2  # the first was withdrawn and is kept as such


def test_200_services_cost_what_six_do(framework: Framework, django_assert_max_num_queries: Any) -> None:
    for number in range(200):
        judged("1234" if number % 2 else "4321", host_type=("charity", "trust")[number % 2])
    with django_assert_max_num_queries(12):
        make_picture()
    browser = signed_in(make_membership(judged("2222", agrees=False)).person)
    browser.get(SECTOR)
    with django_assert_max_num_queries(12):
        assert browser.get(f"{SECTOR}?group=host_type:trust").status_code == 200

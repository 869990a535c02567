"""Services and members from a spreadsheet: a dry run that changes nothing and names each problem, then the import."""

from io import BytesIO
from itertools import count
from typing import Any

import pytest
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from openpyxl import Workbook, load_workbook

from core.models import MusicService
from core.testing import make_user, picture_bytes, word_bytes
from members_area.membership import services
from members_area.membership.imports.checking import check_rows
from members_area.membership.imports.columns import COLUMNS
from members_area.membership.imports.reading import Cell, Row
from members_area.membership.models import AuditEvent, Invitation, Membership
from members_area.membership.testing import make_invitation, make_membership, make_service, signed_in
from members_area.membership.tests.secretary import IMPORT, SECRETARY, refused, team, text_of

pytestmark = pytest.mark.django_db
HEADINGS = [column.heading for column in COLUMNS]


@pytest.fixture
def secretary(home: object, roles: None) -> Client:
    return team(SECRETARY)


def row(
    service: object, region: object = "", host: object = "", email: object = "", role: object = "", **more: object
) -> list[Any]:
    return [service, region, host, more.get("size", ""), more.get("website", ""), more.get("joined", ""),
            more.get("listed", ""), email, role]  # fmt: skip


def workbook(rows: list[list[Any]], headings: list[str] = HEADINGS) -> bytes:
    book = Workbook()
    for line in (headings, *rows):
        book.worksheets[0].append(line)
    output = BytesIO()
    book.save(output)
    return output.getvalue()


def upload(client: Client, content: bytes, name: str = "members.xlsx") -> HttpResponse:
    return client.post(IMPORT, {"file": SimpleUploadedFile(name, content)})


def new_rows(count: int) -> list[list[Any]]:
    return [
        row(f"Fresh Music {number}", "London", "Charity", f"fresh{number}@example.org", "Head of service")
        for number in range(count)
    ]


def problems_of(*rows: list[Any]) -> list[tuple[int, str, str]]:
    """Return the problems of rows that are words, the first being row 2 of the sheet."""
    keys = [column.key for column in COLUMNS]
    read = [
        Row(
            number,
            {
                key: Cell(str(value), is_formula=str(value).startswith("="))
                for key, value in zip(keys, line, strict=True)
            },
        )
        for number, line in enumerate(rows, start=2)
    ]
    return [(problem.row, problem.column, problem.words) for problem in check_rows(read).problems]


def state() -> tuple[int, int, int, int, int]:
    return (
        MusicService.objects.count(),
        Membership.objects.count(),
        Invitation.objects.count(),
        AuditEvent.objects.count(),
        len(mail.outbox),
    )


class TestSixtyRowsNineWrong:
    @pytest.fixture
    def content(self) -> bytes:
        make_membership(make_service("Full Music"))
        make_membership(MusicService.objects.get(name="Full Music"), person=make_user("taken@example.org"))
        services.close_service(service=make_service("Gone Music"), reason="Merged", by=None)
        rows = new_rows(51)
        wrong = [
            row("", "London", "Charity", "a1@example.org", "Head of service"),
            row("Odd Region", "Wessex", "Charity", "a2@example.org", "Head of service"),
            row("Bad Address", "London", "Charity", "not-an-address", "Head of service"),
            row("Twice", "London", "Charity", "fresh0@example.org", "Head of service"),
            row("Already", "London", "Charity", "taken@example.org", "Head of service"),
            row("Full Music", email="a6@example.org", role="Other"),
            row("Odd Role", "London", "Charity", "a7@example.org", "Conductor"),
            row("Odd Day", "London", "Charity", "a8@example.org", "Other", joined="32/13/2021"),
            row("=A1", "London", "Charity", "a9@example.org", "Other"),
        ]
        return workbook(rows + wrong)

    def test_the_dry_run_names_every_row_and_changes_nothing(self, secretary: Client, content: bytes) -> None:
        before = state()
        response = upload(secretary, content)
        page = secretary.get(response["Location"])
        plan = page.context["plan"]
        assert state() == before
        assert [(problem.row, problem.column) for problem in plan.problems] == [
            (53, "Music service"), (54, "Region"), (55, "Member's e-mail address"), (56, "Member's e-mail address"),
            (57, "Member's e-mail address"), (58, "Music service"), (59, "Role"), (60, "Joined on"), (61, "Music service"),
        ]  # fmt: skip
        assert (len(plan.rows), plan.wrong_rows) == (51, 9)
        assert "Import 51 right rows" in text_of(page)
        for words in (
            "“Wessex” is not one of",
            "stands in row 2 already",
            "is a formula",
            "“32/13/2021” is not a date",
        ):
            assert words in text_of(page)

    def test_the_button_imports_the_right_rows_and_says_which_it_left(self, secretary: Client, content: bytes) -> None:
        address = upload(secretary, content)["Location"]
        services_before = MusicService.objects.count()
        page = secretary.post(address, follow=True)
        assert MusicService.objects.count() == services_before + 51
        assert Invitation.objects.filter(email__startswith="fresh").count() == 51
        assert "51 new services and 51 invitations" in text_of(page)
        assert len(page.context["made"].skipped) == 9
        assert not MusicService.objects.filter(name="Odd Region").exists()

    def test_pressing_twice_imports_once(self, secretary: Client, content: bytes) -> None:
        address = upload(secretary, content)["Location"]
        secretary.post(address)
        after = state()
        assert secretary.post(address).status_code == 200
        assert state() == after

    def test_it_stands_in_the_audit_trail_without_names(self, secretary: Client, content: bytes) -> None:
        secretary.post(upload(secretary, content)["Location"])
        event = AuditEvent.objects.get(action="register.imported")
        assert event.summary == "51 services, 51 invitations, 9 rows skipped"
        assert event.actor_id == int(secretary.session["_auth_user_id"])


class TestProblems:
    def test_what_is_right_has_none(self) -> None:
        make_service("Larkmoor Music")
        assert problems_of(
            row("larkmoor  music", email="a@example.org", role="head of service"),
            row("New Music", "east of england", "trust", "b@example.org", "Other", joined="1/9/2021", listed="yes", size="Small"),
            row("New Music", email="c@example.org", role="inclusion-lead"),
        ) == []  # fmt: skip

    @pytest.mark.parametrize(
        ("line", "column", "words"),
        [
            (row("", email="a@example.org", role="Other"), "Music service", "Give the name"),
            (row("X" * 161, "London", "Charity"), "Music service", "longer than 160"),
            (row("New Music", "", "Charity"), "Region", "the service is new"),
            (row("New Music", "London", ""), "Run by", "the service is new"),
            (row("New Music", "London", "Pirates"), "Run by", "“Pirates” is not one of"),
            (row("New Music", "London", "Charity", size="Huge"), "Size", "“Huge” is not one of"),
            (row("New Music", "London", "Charity", website="javascript:x"), "Website", "is not a web address"),
            (row("New Music", "London", "Charity", joined="1/1/2999"), "Joined on", "still to come"),
            (
                row("New Music", "London", "Charity", listed="perhaps"),
                "Named on the public site",
                "is not one of: Yes, No",
            ),
            (row("New Music", "London", "Charity", "a@example.org", ""), "Role", "Choose the member's role"),
            (row("New Music", "London", "Charity", "", "Other"), "Member's e-mail address", "without an address"),
            (row("New Music", "=1", "Charity"), "Region", "is a formula"),
            (row("Here Music"), "Music service", "nothing to do"),
            (
                row("Here Music", "London", email="a@example.org", role="Other"),
                "Region",
                "The register says “South West”",
            ),
            (row("Gone Music", email="a@example.org", role="Other"), "Music service", "has left the NWG"),
            (row("Here Music", email="asked@example.org", role="Other"), "Member's e-mail address", "open invitation"),
        ],
    )
    def test_each_is_named_by_column_in_words(self, line: list[Any], column: str, words: str) -> None:
        make_service("Here Music", region="south-west")
        services.close_service(service=make_service("Gone Music"), reason="Merged", by=None)
        make_invitation(email="asked@example.org")
        found = problems_of(line)
        assert [(number, where) for number, where, _ in found] == [(2, column)]
        assert words in found[0][2]

    def test_a_third_row_of_a_service_finds_no_seat(self) -> None:
        found = problems_of(
            *(
                row("New Music", "London" if n == 0 else "", "Charity" if n == 0 else "", f"a{n}@example.org", "Other")
                for n in range(3)
            )
        )
        assert found == [
            (4, "Music service", "A service has two seats, and none is left for this row: see rows 2 and 3.")
        ]

    def test_seats_in_the_register_count_with_the_rows_above(self) -> None:
        make_membership(make_service("Half Music"))
        found = problems_of(*(row("Half Music", email=f"a{n}@example.org", role="Other") for n in range(2)))
        assert found == [(3, "Music service", "A service has two seats, and none is left for this row: see row 2.")]

    def test_a_wrong_row_takes_no_seat(self) -> None:
        make_membership(make_service("Half Music"))
        found = problems_of(
            row("Half Music", email="a@example.org", role="Juggler"),
            row("Half Music", email="b@example.org", role="Other"),
        )
        assert [number for number, _, _ in found] == [2]

    def test_two_rows_that_disagree_about_a_new_service(self) -> None:
        found = problems_of(
            row("New Music", "London", "Charity", "a@example.org", "Other"),
            row("New Music", "North East", "", "b@example.org", "Other"),
        )
        assert [(number, column) for number, column, _ in found] == [(3, "Region")]

    def test_one_row_may_have_several(self) -> None:
        found = problems_of(row("New Music", "Wessex", "Pirates", "nowhere", "Juggler"))
        assert [column for _, column, _ in found] == ["Region", "Run by", "Member's e-mail address", "Role"]


class TestFiles:
    def test_the_template_is_empty_and_has_the_headings(self, secretary: Client) -> None:
        content = secretary.get(f"{IMPORT}template.xlsx").content
        sheet = load_workbook(BytesIO(content)).worksheets[0]
        assert [[cell.value for cell in line] for line in sheet.iter_rows()] == [HEADINGS]
        assert "nothing under the headings" in text_of(upload(secretary, content))

    def test_a_csv_file_does_as_well(self, secretary: Client) -> None:
        content = (
            "Music service;Region;Run by;Member's e-mail address;Role\nÉcole Music;London;Charity;a@example.org;Other\n"
        )
        page = secretary.get(upload(secretary, content.encode("utf-8-sig"), "members.csv")["Location"])
        assert [planned.service_name for planned in page.context["plan"].rows] == ["École Music"]

    def test_dates_and_numbers_of_a_workbook_are_read(self, secretary: Client) -> None:
        from datetime import datetime

        line = row("2020.0", "London", "Charity", joined=datetime(2021, 9, 1))
        secretary.post(upload(secretary, workbook([line]))["Location"])
        assert str(MusicService.objects.get(name="2020.0").joined_on) == "2021-09-01"

    @pytest.mark.parametrize(
        ("name", "content", "words"),
        [
            ("members.pdf", b"%PDF-1.7", "Choose an Excel workbook"),
            ("members.xlsx", b"", "This file is empty"),
            ("members.xlsx", b"PK\x03\x04 no", "is not what its name says"),
            ("members.xlsx", picture_bytes(), "is not what its name says"),
            ("members.xlsx", word_bytes("Hello"), "is not what its name says"),
            ("members.csv", b"\xff\xfe\x00", "not plain text in UTF-8"),
            ("members.csv", b"Music service\n" + b"x\n" * 2_001, "more than 2,000 rows"),
            ("members.csv", b"x" * (2 * 1024 * 1024 + 1), "larger than 2 MB"),
            ("members.csv", b"Region\nLondon\n", "no heading “Music service”"),
            ("members.csv", b"Music service,Shoe size\nA,7\n", "“Shoe size”"),
            ("members.csv", b"Music service,Region,region\nA,,\n", "stand there twice"),
        ],
        ids=map(str, count(1)),  # a Word file holds the time at which it was made: its bytes name no test
    )
    def test_a_file_that_cannot_be_read_is_refused_in_words(
        self, secretary: Client, name: str, content: bytes, words: str
    ) -> None:
        response = upload(secretary, content, name)
        assert (response.status_code, words in text_of(response)) == (422, True)

    def test_no_file_is_refused_in_words(self, secretary: Client) -> None:
        response = secretary.post(IMPORT)
        assert (response.status_code, "Choose a file" in text_of(response)) == (422, True)

    def test_a_file_is_its_owners(self, secretary: Client) -> None:
        address = upload(secretary, workbook(new_rows(1)))["Location"]
        other, editor = team(SECRETARY), team("Editors")
        for method in ("get", "post"):
            assert getattr(other, method)(address)["Location"] == IMPORT
            assert refused(getattr(editor, method)(address))
        assert not MusicService.objects.filter(name="Fresh Music 0").exists()

    def test_a_new_file_takes_the_place_of_the_one_before(self, secretary: Client) -> None:
        before = upload(secretary, workbook(new_rows(1)))["Location"]
        upload(secretary, workbook(new_rows(2)))
        assert secretary.post(before)["Location"] == IMPORT
        assert not MusicService.objects.filter(name="Fresh Music 0").exists()

    def test_what_has_changed_since_the_dry_run_is_seen(self, secretary: Client) -> None:
        address = upload(secretary, workbook(new_rows(2)))["Location"]
        make_membership(person=make_user("fresh1@example.org"))
        made = secretary.post(address, follow=True).context["made"]
        assert (made.services, made.invitations) == (1, 1)
        assert [problem.row for problem in made.skipped] == [3]

    def test_signed_in_is_not_enough(self, home: object, roles: None) -> None:
        assert upload(signed_in(make_user()), b"x").status_code == 403

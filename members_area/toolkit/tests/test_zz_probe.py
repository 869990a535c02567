import pytest, time
from members_area.membership.testing import signed_in, make_membership
from members_area.toolkit.tests.whole_service import make_whole_service, PLACES
from django.db import transaction
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("library", "roles")]
def test_probe():
    t=time.time(); w=make_whole_service(); print("made", time.time()-t)
    own=signed_in(w.own.person)
    other=signed_in(make_membership().person)
    for b in (own,other): b.raise_request_exception=False
    for n,a in w.addresses().items():
        row=[n]
        for who in (own,other):
            for m in ("get","head","post","options"):
                with transaction.atomic():
                    row.append(getattr(who,m)(a).status_code); transaction.set_rollback(True)
        print(row)
    for p in PLACES:
        if not PLACES[p]: continue
        r=own.get(w.found_at(p)); c=b"".join(r) if r.streaming else r.content
        print(p, w.words[p] in c.decode(errors="ignore"))

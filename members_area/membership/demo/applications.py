"""Applications for a seat, in every state. Days are counted back from the load."""

from dataclasses import dataclass


@dataclass(frozen=True)
class DemoApplication:
    """One application: what the applicant wrote, and what came of it. `state` is a status of MembershipApplication."""

    name: str
    role: str
    job_title: str
    statement: str
    received: int
    state: str
    service: str = ""
    service_name: str = ""
    sign_in: str = ""
    question: str = ""
    words: str = ""
    decided: int = 0

    @property
    def email(self) -> str:
        return self.sign_in or f"{self.name.lower().replace(' ', '.')}@applicant.example.org"


APPLICATIONS = (
    DemoApplication(
        "Olivia Marsden",
        "inclusion-lead",
        "Inclusion lead",
        "I started at Brackenford in September, in a post that did not exist before. Lynne has told me how much the group has helped her. I would like to bring what our river schools have tried this year, and to learn from services that are two or three years further on, above all about recruiting tutors who did not come through a conservatoire.",
        4,
        "submitted",
        service="brackenford",
        sign_in="applicant@nwg.example.org",
    ),
    DemoApplication(
        "Callista Freeman",
        "other",
        "Wellbeing programme manager",
        "My two colleagues at Whitcliffe are members and speak well of the meetings. I lead our wellbeing programme and would have something to add on supervision for tutors. If there is no seat, I should be glad to hear of another way to take part.",
        7,
        "submitted",
        service="whitcliffe",
    ),
    DemoApplication(
        "Merryn Tregear",
        "head",
        "Head of service",
        "We are a new service, made last year from two county teams. We have a draft action plan, nine tutors and a great many questions. Somebody from Larkmoor told us about the group at a regional meeting.",
        2,
        "submitted",
        service_name="Penhallow Coast Music Service",
    ),
    DemoApplication(
        "Jordan Eastwell",
        "inclusion-lead",
        "Community engagement officer",
        "I work across the hub's partners on who takes part and who does not. I should like to join to get better at it.",
        15,
        "asked",
        service="fenwick-shore",
        question="Thank you for writing to us. Could you tell us a little more about your post: are you employed by the hub itself or by one of its partners, and does Gill Stobbart know that you are applying?",
        words="",
        decided=11,
    ),
    DemoApplication(
        "Rupert Sandys",
        "other",
        "Freelance workshop leader",
        "I lead drumming workshops in schools across three counties and would like to meet heads of service.",
        52,
        "declined",
        service_name="Freelance, several services",
        words="Thank you for your interest, and for the work you do in schools. Seats in the NWG belong to music services, two for each, so we cannot offer one to somebody who works independently. Our training days and peer learning events are open to you, and the services you work with may well like to bring you to one. You will find the dates under Events on our website.",
        decided=45,
    ),
    DemoApplication(
        "Tamsin Broadley",
        "other",
        "Ensembles manager",
        "Bryony suggested that I take our second seat, so that we can share what comes out of the meetings.",
        33,
        "withdrawn",
        service="eastmarsh",
        decided=29,
    ),
    DemoApplication(
        "Gareth Nunn",
        "head",
        "Music service manager",
        "Kings Marsh has been part of the network since 2022, but after a year of changes nobody here holds a seat. I have just been appointed and would like to pick up the thread. Our first task is a baseline: I would rather learn how to do that with others than alone.",
        26,
        "approved",
        service="kings-marsh",
        words="Welcome back, Kings Marsh. Helen Mayhew at Blackwater Coast has offered to sit with you at your first meeting.",
        decided=20,
    ),
)

"""Demo vocabularies: the topics, audiences, HEARD principles and IDEA pillars that the library is sorted by."""

TOPICS: list[dict[str, str]] = [
    {
        "slug": "recruitment",
        "name": "Recruitment",
        "description": "How music services find, choose and appoint people who learned music in different ways: adverts, person specifications, trial lessons, panels and the networks where a vacancy is seen.",
    },
    {
        "slug": "workforce-development",
        "name": "Workforce development",
        "description": "Induction, observation, paid time to reflect and training that reaches hourly-paid tutors too. What helps a team to teach every pupil well, and what makes good people stay.",
    },
    {
        "slug": "youth-voice",
        "name": "Youth voice",
        "description": "Ways for young people to influence what a music service does and to hear what came of it, from a question at the end of a lesson to a paid panel with a budget.",
    },
    {
        "slug": "send",
        "name": "SEND",
        "description": "Music with disabled pupils and pupils with special educational needs, in special and mainstream schools: accessible instruments, communication, planning with staff, and routes that continue after the project.",
    },
    {
        "slug": "alternative-provision",
        "name": "Alternative provision",
        "description": "Working in pupil referral units, hospital schools and other places outside the mainstream, where groups change from week to week and a tutor who comes back is half of the offer.",
    },
    {
        "slug": "nurture-groups",
        "name": "Nurture groups",
        "description": "Small, steady music groups for vulnerable young people: choosing pupils with the school, preparing tutors, checking how the group is getting on and planning the step that follows it.",
    },
    {
        "slug": "wellbeing",
        "name": "Wellbeing",
        "description": "Personal outcomes beside musical ones: confidence, belonging and calm, for young people and for the adults who teach them, with modest ways to notice change and honest words about it.",
    },
    {
        "slug": "strategy-and-governance",
        "name": "Strategy and governance",
        "description": "Action plans, boards, terms of reference and the habits that keep inclusion on the agenda when concerts and budgets press. Who leads, who is accountable and when it is reviewed.",
    },
    {
        "slug": "data",
        "name": "Data",
        "description": "Knowing who joins, stays and moves on, and who does not: what to ask families and why, how to fill the gaps, and how to read small numbers without exposing anyone.",
    },
    {
        "slug": "value-to-local-authorities",
        "name": "Value to local authorities",
        "description": "How services and hubs show councils what music does for children they share: reading local strategies, agreements with children's services, referral routes and reports an officer can use.",
    },
    {
        "slug": "access-and-affordability",
        "name": "Access and affordability",
        "description": "Fees, fee remission, transport, instrument loans and forms. How families find out about help with costs, what stops them from asking for it, and what services have simplified.",
    },
    {
        "slug": "musical-progression",
        "name": "Musical progression",
        "description": "Routes that let young people get better in the music they choose, with and without grades: songwriting, bands, ensembles, production, and the moments at which pupils tend to drop out.",
    },
    {
        "slug": "communications",
        "name": "Communications",
        "description": "Words, pictures, booking pages and letters that help every family to feel invited. Plain language, translation, accessible documents, and testing with the people who are meant to read them.",
    },
    {
        "slug": "policies-and-eqia",
        "name": "Policies and EqIA",
        "description": "Key policies and equality impact assessments that change decisions: when to start one, what evidence to use, who signs it off, and how the Public Sector Equality Duty applies.",
    },
    {
        "slug": "partnerships",
        "name": "Partnerships",
        "description": "Working with schools, hubs, Virtual Schools, Early Help, youth and community organisations who already know the children a music service misses, and agreeing who does what.",
    },
    {
        "slug": "whole-class-teaching",
        "name": "Whole-class teaching",
        "description": "First access in the classroom, for everyone: repertoire and instruments that fit the class, joint planning with teachers, and what happens to each child when the free year ends.",
    },
    {
        "slug": "remote-learning",
        "name": "Remote learning",
        "description": "Teaching and keeping in touch at a distance, online or by telephone and post: what it opened for some young people, whom it left out and what is worth keeping.",
    },
]

AUDIENCES: list[dict[str, str]] = [
    {"slug": "heads-of-service", "name": "Heads of service"},
    {"slug": "inclusion-leads", "name": "Inclusion leads"},
    {"slug": "tutors", "name": "Tutors"},
    {"slug": "schools", "name": "Schools"},
    {"slug": "local-authorities", "name": "Local authorities"},
    {"slug": "funders", "name": "Funders"},
    {"slug": "boards", "name": "Boards and trustees"},
]

HEARD: list[dict[str, str]] = [
    {
        "slug": "holistic",
        "name": "Holistic",
        "description": "Young people's personal and social gains count beside their musical ones, and teaching takes account of the life that a pupil brings into the room.",
    },
    {
        "slug": "equitable",
        "name": "Equitable",
        "description": "Those who meet the most barriers get the most support. Time, money and attention follow need and are not shared out in equal slices.",
    },
    {
        "slug": "authentic",
        "name": "Authentic",
        "description": "The music and the decisions are shaped with the people they are for, and belong to their lives, so that nobody has to pretend in order to take part.",
    },
    {
        "slug": "representative",
        "name": "Representative",
        "description": "The people who learn, teach, lead and appear in pictures reflect the communities that a service works for. Where they do not, it says so and acts.",
    },
    {
        "slug": "diverse",
        "name": "Diverse",
        "description": "Many genres, traditions, instruments and ways of learning have a place of equal standing, in the timetable and in the budget.",
    },
]

PILLARS: list[dict[str, str]] = [
    {
        "slug": "vision-values-strategy",
        "name": "Vision, Values & Strategy",
        "description": "Inclusion is part of why the service exists, is written into its plan with dates and money, and comes up wherever decisions are made.",
    },
    {
        "slug": "people-culture",
        "name": "People & Culture",
        "description": "Who is appointed, how they are welcomed and supported, and whether staff can say what is not working and be heard.",
    },
    {
        "slug": "policies-procedures",
        "name": "Key Policies & Procedures",
        "description": "The written rules, from recruitment to fees, are fair in their effect. Changes to them are checked by an equality impact assessment.",
    },
    {
        "slug": "reach-engagement",
        "name": "Reach & Engagement",
        "description": "The service knows which children take part and which do not, and goes to the places where the missing ones already are.",
    },
    {
        "slug": "musical-offer",
        "name": "Musical Offer",
        "description": "What is taught, on which instruments, in which genres and settings, and where a young person can go next with it.",
    },
    {
        "slug": "youth-voice",
        "name": "Youth Voice",
        "description": "Young people take part in decisions that matter, are paid where adults would be, and learn what changed because of them.",
    },
    {
        "slug": "communications",
        "name": "Communications",
        "description": "Language, pictures, forms and channels make it plain that music is for every family, and anyone can find out how to begin.",
    },
    {
        "slug": "partnerships-advocacy",
        "name": "Partnerships & Advocacy",
        "description": "The service works with those who know excluded children best, and makes the case for music to those who decide on local plans.",
    },
]

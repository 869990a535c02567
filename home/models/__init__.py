from .channels import Channel, ChannelsPage
from .contact import ContactMessage, ContactPage
from .events import EventIndexPage, EventPage
from .home_page import HomePage
from .music_services import MusicServicesPage
from .partners import Partner, PartnersPage
from .people import PeoplePage
from .standard import StandardPage

__all__ = [
    "Channel",
    "ChannelsPage",
    "ContactMessage",
    "ContactPage",
    "EventIndexPage",
    "EventPage",
    "HomePage",
    "MusicServicesPage",
    "Partner",
    "PartnersPage",
    "PeoplePage",
    "StandardPage",
]

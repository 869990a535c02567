from .content_changes import ContentChange
from .documents import SiteDocument
from .images import Rendition, SiteImage
from .music_services import MusicService
from .pages import BasePage
from .people import Person
from .site_settings import SiteSettings
from .trash import TrashedPage
from .vocabulary import Audience, HeardPrinciple, IdeaPillar, Topic

__all__ = [
    "Audience",
    "BasePage",
    "ContentChange",
    "HeardPrinciple",
    "IdeaPillar",
    "MusicService",
    "Person",
    "Rendition",
    "SiteDocument",
    "SiteImage",
    "SiteSettings",
    "Topic",
    "TrashedPage",
]

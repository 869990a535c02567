from .annual_review import AnnualReviewPage
from .blog import BlogPost
from .downloads import DownloadCount
from .item import LibraryAuthor, LibraryPage, LibraryTopic
from .library import LibraryIndexPage
from .research import ResearchProjectPage
from .resource import ResourceFile, ResourceLink, ResourcePage
from .sections import (
    AnnualReviewIndexPage,
    BlogIndexPage,
    ResearchIndexPage,
    ResourceIndexPage,
    VideoIndexPage,
)
from .video import VideoChapter, VideoPage

__all__ = [
    "AnnualReviewIndexPage",
    "AnnualReviewPage",
    "BlogIndexPage",
    "BlogPost",
    "DownloadCount",
    "LibraryAuthor",
    "LibraryIndexPage",
    "LibraryPage",
    "LibraryTopic",
    "ResearchIndexPage",
    "ResearchProjectPage",
    "ResourceFile",
    "ResourceIndexPage",
    "ResourceLink",
    "ResourcePage",
    "VideoChapter",
    "VideoIndexPage",
    "VideoPage",
]

"""What the apps' demo loaders share: dates, pictures, files, publishing, and a place to find each other's pages."""

from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import Any

from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.models import Collection, Page

from core.demo.artwork import draw, focal_point
from core.file_makers import make_file
from core.models import SiteDocument, SiteImage
from core.uploads.extraction import extract_text

Content = Mapping[str, Any]
WIDTH, HEIGHT = 1280, 800  # the largest shape of core/pictures.py is cut from it without being stretched


@dataclass
class Demo:
    """The state of one load. `pages` and `files` are what bodies refer to by slug."""

    say: Callable[[str], None]
    today: date = field(default_factory=timezone.localdate)
    pages: dict[str, Page] = field(default_factory=dict)
    files: dict[str, SiteDocument] = field(default_factory=dict)
    images: dict[str, SiteImage] = field(default_factory=dict)
    later: list[Callable[[], None]] = field(default_factory=list)

    def day(self, when: str | int) -> date:
        """Return the day a content module names: "2021-09-15", or a number of days before the load."""
        return date.fromisoformat(when) if isinstance(when, str) else self.today - timedelta(days=when)

    def moment(self, day: date, hour: int = 9) -> datetime:
        return timezone.make_aware(datetime.combine(day, time(hour)))

    def add(self, parent: Page, page: Page) -> Page:
        """Put an unpublished page under `parent`, or return the one that is there already (loading is idempotent)."""
        existing = parent.get_children().filter(slug=page.slug).first()
        if existing is None:
            page.live = False
            existing = parent.add_child(instance=page)
        self.pages[page.slug] = existing.specific
        return self.pages[page.slug]

    def publish(self, page: Page, day: date) -> None:
        """Publish a page as of `day`, unless it has been published before: an editor's changes stay."""
        if page.first_published_at:
            return
        page.first_published_at = self.moment(day)
        page.save_revision(clean=False).publish(log_action=False)
        type(page).objects.filter(pk=page.pk).update(last_published_at=self.moment(day))

    def picture(self, spec: Content) -> SiteImage:
        """Return the image that a content module asks for. It must have been drawn by `draw_pictures`."""
        return self.images[f"{spec['motif']}/{spec['seed']}"]

    def draw_pictures(self, specs: list[Content]) -> None:
        """Draw every picture that is not in the library yet, on all processors."""
        collection = collection_named("Demo pictures")
        wanted = {f"{spec['motif']}/{spec['seed']}": spec for spec in specs}
        self.images |= {image.title: image for image in SiteImage.objects.filter(title__in=wanted)}
        missing = {title: spec for title, spec in wanted.items() if title not in self.images}
        if not missing:
            return
        self.say(f"Drawing {len(missing)} pictures")
        with ProcessPoolExecutor() as pool:
            jobs = [(spec["motif"], spec["seed"]) for spec in missing.values()]
            for (title, spec), content in zip(missing.items(), pool.map(drawn, jobs, chunksize=4), strict=True):
                self.images[title] = self._keep_picture(title, spec, content, collection)

    def _keep_picture(self, title: str, spec: Content, content: bytes, collection: Collection) -> SiteImage:
        across, down = focal_point(spec["motif"])
        image = SiteImage(
            title=title,
            description=spec["alt"],
            collection=collection,
            focal_point_x=round(across * WIDTH),
            focal_point_y=round(down * HEIGHT),
            focal_point_width=WIDTH // 3,
            focal_point_height=HEIGHT // 3,
        )
        image.file = ContentFile(content, name=f"{spec['seed']}.jpg")
        image._set_image_file_metadata()
        image.save()
        return image

    def keep_file(
        self, name: str, title: str, content: bytes, *, language: str = "en", collection: str = "Demo files"
    ) -> SiteDocument:
        """Store a file in the library, or return the one of that title."""
        existing = SiteDocument.objects.filter(title=title, file__contains=name.rsplit(".", 1)[0]).first()
        if existing:
            return existing
        document = SiteDocument(title=title, language=language, collection=collection_named(collection))
        document.file = ContentFile(content, name=name)
        document._set_document_file_metadata()
        document.extracted_text = extract_text(name, content)
        document.save()
        return document

    def make_file(self, spec: Content, *, language: str = "en", collection: str = "Demo files") -> SiteDocument:
        """Make and store the Word, Excel or PDF file of a content module."""
        return self.keep_file(
            spec["filename"], spec["title"], make_file(spec), language=language, collection=collection
        )


def drawn(job: tuple[str, str]) -> bytes:
    """Draw one picture and return it as a JPEG. Runs in a process of its own."""
    motif, seed = job
    buffer = BytesIO()
    draw(motif, seed, width=WIDTH, height=HEIGHT).convert("RGB").save(buffer, "JPEG", quality=90)
    return buffer.getvalue()


def collection_named(name: str) -> Collection:
    root = Collection.get_first_root_node()
    existing = root.get_children().filter(name=name).first()
    return existing or root.add_child(instance=Collection(name=name))

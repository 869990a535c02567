from .item import Kind, LibraryPage


class BlogPost(LibraryPage):
    template = "pages/blog_post.html"
    page_kind = Kind.BLOG
    parent_page_types = ["resources.BlogIndexPage"]
    subpage_types: list[str] = []

    content_panels = [*LibraryPage.content_panels, *LibraryPage.sorting_panels]

    class Meta:
        verbose_name = "blog post"

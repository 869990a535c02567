"""A server that starts: what the code before it has made is no longer answered, by nginx neither."""

from pathlib import Path

from core.page_store.answers import PageStoreApplication
from core.page_store.directory import Generation, PageDirectory

FAR = 4_000_000_000.0


def test_a_server_that_starts_closes_the_store(tmp_path: Path) -> None:
    directory = PageDirectory(tmp_path)
    assert directory.open(lambda: Generation("1", FAR)) == directory.current()
    PageStoreApplication(lambda environ, start_response: [], tmp_path).close()
    assert directory.current() is None
    assert directory.open(lambda: Generation("1", FAR)) is not None  # nobody is left at work


def test_a_server_starts_where_the_store_has_no_place(tmp_path: Path) -> None:
    (file := tmp_path / "file").write_text("Not a folder.")
    answer = PageStoreApplication(lambda environ, start_response: [b"From Django"], file)
    answer.close()
    environ = {"REQUEST_METHOD": "POST"}
    assert answer(environ, lambda status, headers: None) == [b"From Django"]

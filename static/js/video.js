// Plays a hosted film in the page once somebody presses play: only then is YouTube or Vimeo asked for anything.
// Without this script the picture is a link to the film.

for (const player of document.querySelectorAll("[data-player]")) {
  const stage = player.querySelector("[data-stage]");
  const link = player.querySelector("[data-play]");
  const film = player.querySelector("[data-film]");

  function play(seconds = 0) {
    const address = new URL(link.dataset.play);
    if (seconds && address.hostname.endsWith("vimeo.com")) address.hash = `t=${seconds}s`;
    else if (seconds) address.searchParams.set("start", seconds);
    const frame = document.createElement("iframe");
    frame.src = address.href;
    frame.title = link.dataset.title;
    frame.allow = "autoplay; fullscreen; picture-in-picture";
    frame.allowFullscreen = true;
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    stage.replaceChildren(frame);
    frame.focus();
  }

  link?.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    play();
  });

  player.addEventListener("click", (event) => {
    const chapter = event.target.closest("[data-seek]");
    if (!chapter || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const seconds = Number(chapter.dataset.seek);
    if (film) {
      film.currentTime = seconds;
      film.play();
      film.focus();
    } else if (link) {
      play(seconds);
    }
  });
}

// The checks of core/admin/checks.py that axe does not have. Loaded with Wagtail's bar, for editors only.
const bar = document.querySelector("wagtail-userbar");

const words = (text) => text.trim().split(/\s+/).filter(Boolean);
const hasInside = (node, options) => node.querySelector(options.selector) !== null;

// A link around a picture is named by the picture; the words of a link are what counts here.
const nameOf = (link) => (link.getAttribute("aria-label") || link.textContent).trim();

const checks = {
  "nwg-check-link-text": (node, options) => !new RegExp(options.pattern, "i").test(nameOf(node)),
  "nwg-check-table-header": hasInside,
  "nwg-check-video-captions": hasInside,
  "nwg-check-paragraph-length": (node, options) => words(node.textContent).length <= options.words,
};

if (bar && bar.registerCheck) {
  for (const [id, check] of Object.entries(checks)) {
    bar.registerCheck(id, check);
  }
}

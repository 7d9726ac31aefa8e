// Classic script, loaded before the style sheet paints: the remembered theme, so that nothing flashes.
(() => {
  try {
    const remembered = localStorage.getItem("theme");
    if (remembered) document.documentElement.dataset.theme = remembered;
  } catch {
    // A browser may forbid storage: the system's preference then decides.
  }
})();

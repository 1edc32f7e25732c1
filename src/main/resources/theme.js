/* Before the first paint: the theme of the address, else the visitor's last choice, else the system's. */
{
  const KEPT = 'digitscape-theme';
  const known = (name) => (name === 'light' || name === 'dark' ? name : null);
  const system = () => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const forced = matchMedia('(forced-colors: active)');
  const inAddress = () => new URLSearchParams(location.search).get('theme');

  window.digitscapeTheme = (wanted) => {
    let kept = null;
    try {
      if (known(wanted)) {
        localStorage.setItem(KEPT, wanted);
      }
      kept = localStorage.getItem(KEPT);
    } catch {
      kept = null;
    }
    // Whoever forces colours has chosen once for all pages.
    const theme = forced.matches ? system() : (known(wanted) ?? known(kept) ?? system());
    document.documentElement.dataset.theme = theme;
    return theme;
  };

  /* The theme that is not on. The system's own is no choice: with it an earlier choice is forgotten. */
  window.digitscapeOtherTheme = () => {
    const other = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
    if (other !== system()) {
      return other;
    }
    try {
      localStorage.removeItem(KEPT);
    } catch {
      // Nothing could be kept either.
    }
    return 'system';
  };

  window.digitscapeTheme(inAddress());
  for (const media of [forced, matchMedia('(prefers-color-scheme: dark)')]) {
    media.addEventListener('change', () => {
      window.digitscapeTheme(inAddress());
      document.querySelector('.app:not(.waiting) .top')?.dispatchEvent(new Event('theme-change'));
    });
  }
}

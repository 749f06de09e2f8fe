/** Gives every snippet of the page its Copy button; without scripts there is none. */

for (const snippet of document.querySelectorAll('.snippet')) {
  const button = snippet.querySelector('button');
  button.hidden = false;
  button.addEventListener('click', () => void copy(snippet));
}

async function copy(snippet) {
  const code = snippet.querySelector('code');
  const status = snippet.querySelector('[role="status"]');
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = 'Copied.';
  } catch {
    // No clipboard without https, or the reader has refused it.
    getSelection().selectAllChildren(code);
    status.textContent = 'Selected. Now copy it with your keyboard or the menu.';
  }
}

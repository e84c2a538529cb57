/** Gives every code snippet below a node a button that copies it, and says so. */
export function addCopyButtons(root) {
  for (const snippet of root.querySelectorAll('.snippet')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    // The name stays, what happened is told by the label; both are read out.
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', () => copy(snippet.querySelector('code'), button));
    snippet.append(button);
  }
}

async function copy(code, button) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = 'Copied';
  } catch {
    // Not allowed, or no secure context: the reader's own copy command still works.
    getSelection().selectAllChildren(code);
    button.textContent = 'Press Ctrl+C';
  }
  setTimeout(() => (button.textContent = 'Copy'), 2000);
}

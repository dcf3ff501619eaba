// Small makers of elements. What people typed or files say is always text, never markup.

export function el(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export function button(text, style, action) {
  const made = el("button", { type: "button", class: style }, text);
  made.addEventListener("click", action);
  return made;
}

/**
 * What the toolbar says, kept in the address: a view can be linked, and is there again after a reload.
 *
 * The options of the selects are the one list of what can be chosen; what an address says beyond them
 * falls back to the default, and a default is not written.
 */

export function readAddress(form) {
  const query = new URLSearchParams(location.search);
  for (const select of selectsOf(form)) {
    const wanted = query.get(select.name);
    const isKnown = [...select.options].some(({value}) => value === wanted);
    select.value = isKnown ? wanted : defaultOf(select);
  }
}

export function writeAddress(form) {
  const url = new URL(location.href);
  for (const select of selectsOf(form)) {
    if (select.value === defaultOf(select)) url.searchParams.delete(select.name);
    else url.searchParams.set(select.name, select.value);
  }
  // A new entry for each choice would bury the page that the reader came from.
  history.replaceState(history.state, '', url);
}

export function settingsOf(form) {
  return Object.fromEntries(selectsOf(form).map(({name, value}) => [name, value]));
}

const selectsOf = (form) => [...form.querySelectorAll('select')];

function defaultOf({options}) {
  return ([...options].find(({defaultSelected}) => defaultSelected) ?? options[0]).value;
}

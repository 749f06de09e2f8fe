import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {open} from '../page.js';
import {Division, Given, Inline, Late, List, Text} from './hosts.js';

const hosts = {
  division: Division,
  given: Given,
  text: Text,
  inline: Inline,
  list: List,
  late: Late,
};

void open((show, place) => {
  const Host = hosts[show];
  const root = createRoot(place);
  root.render(
    <StrictMode>
      <Host />
    </StrictMode>,
  );
  return () => root.unmount();
});

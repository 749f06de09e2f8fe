import {render} from 'preact';
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
  render(<Host />, place);
  return () => render(null, place);
});

import {render} from 'preact';
import {open} from '../page.js';
import {Given, Inline, Late, List, Text} from './hosts.js';

const hosts = {given: Given, text: Text, inline: Inline, list: List, late: Late};

void open((show, place) => {
  const Host = hosts[show];
  render(<Host />, place);
  return () => render(null, place);
});

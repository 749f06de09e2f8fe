import {render} from 'solid-js/web';
import {open} from '../page.js';
import {Given, Inline, List, Text} from './hosts.js';

const hosts = {given: Given, text: Text, inline: Inline, list: List, late: Given};

void open((show, place) => {
  const Host = hosts[show];
  return render(() => <Host />, place);
});

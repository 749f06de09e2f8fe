import {render} from 'solid-js/web';
import {open} from '../page.js';
import {Division, Given, Inline, List, Text} from './hosts.js';

const hosts = {
  division: Division,
  given: Given,
  text: Text,
  inline: Inline,
  list: List,
  late: Given,
};

void open((show, place) => {
  const Host = hosts[show];
  return render(() => <Host />, place);
});

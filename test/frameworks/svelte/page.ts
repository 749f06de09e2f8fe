import {mount, unmount} from 'svelte';
import {open} from '../page.js';
import Division from './Division.svelte';
import Given from './Given.svelte';
import Inline from './Inline.svelte';
import List from './List.svelte';
import Text from './Text.svelte';

const hosts = {
  division: Division,
  given: Given,
  text: Text,
  inline: Inline,
  list: List,
  late: Given,
};

void open((show, target) => {
  const host = mount(hosts[show], {target});
  return () => void unmount(host);
});

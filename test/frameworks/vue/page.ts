import {createApp} from 'vue';
import {open} from '../page.js';
import Division from './Division.vue';
import Given from './Given.vue';
import Inline from './Inline.vue';
import Late from './Late.vue';
import List from './List.vue';
import Text from './Text.vue';

const hosts = {
  division: Division,
  given: Given,
  text: Text,
  inline: Inline,
  list: List,
  late: Late,
};

void open((show, place) => {
  const app = createApp(hosts[show]);
  app.mount(place);
  return () => app.unmount();
});

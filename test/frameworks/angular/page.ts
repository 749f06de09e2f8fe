// Compiles the templates in the page; a build of one's own does it beforehand.
import '@angular/compiler';
import {createApplication} from '@angular/platform-browser';
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

void open(async (show, place) => {
  const application = await createApplication();
  application.bootstrap(hosts[show], place);
  return () => application.destroy();
});

import '@awesome.me/webawesome/dist/components/details/details.js';
import {showPlans} from './plan-content.js';

showPlans((title, ...content) => {
  const details = document.createElement('wa-details');
  details.summary = title;
  details.append(...content);
  return details;
});

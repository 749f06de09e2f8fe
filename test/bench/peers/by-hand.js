import {showPlans} from './plan-content.js';

showPlans((title, ...content) => {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = title;
  details.append(summary, ...content);
  return details;
});

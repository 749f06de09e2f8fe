import lottie from 'lottie-web/build/player/lottie_light.min.js';
import {person} from './lottie-person.js';

/** The player writes into the data that it is given. Read ahead: reading is not what is timed. */
const copies = Array.from({length: 20}, () => JSON.parse(JSON.stringify(person)));

/** Resolves once the drawing stands in the container. */
window.showLottie = (container) =>
  new Promise((resolve) => {
    const animationData = copies.pop();
    const options = {container, renderer: 'svg', loop: true, autoplay: true, animationData};
    lottie.loadAnimation(options).addEventListener('DOMLoaded', resolve);
  });

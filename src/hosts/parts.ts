/** The parts of an element in a host’s shadow root that the page may style, as those of its own. */
export const PARTS =
  'frame, header, plan-name, safety, emergency, urgent, ask-first, card, place, name, ' +
  'picture, figure, count, controls, moment, stills, versions, dose, facts, how, ' +
  'steps, feel, avoid, cautions, stop, sources, turning, session, ring, digit, cue, ' +
  'session-offer, accordion, routine, panel, footer, good-to-know, pain-scale, ' +
  'disclaimer, heading, label, list, button, notice, issues';

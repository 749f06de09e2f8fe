/** A text as people write it on a page, and what its reader takes for the exercises in it. */
export interface Article {
  readonly what: string;
  readonly html: string;
  readonly name?: string;
  readonly exercises: readonly string[];
  /** Exercises that the drawn person can show. */
  readonly figures?: readonly string[];
  readonly lang?: string;
}

export const ARTICLES: readonly Article[] = [
  {
    what: 'a heading for the plan, one for each exercise and numbered steps',
    html: `<h2>Exercises for sciatica</h2>
      <p>Do these once a day. Stop when it hurts.</p>
      <h3>Pelvic tilt</h3><p>Strengthens your belly.</p>
      <ol><li>Lie on your back.</li><li>Flatten your back for 5 seconds.</li></ol>
      <h3>Knee-to-chest stretch</h3>
      <ol><li>Pull one knee up.</li><li>Hold for 20 to 30 seconds.</li></ol>
      <h3>Cat stretch</h3><ol><li>Kneel.</li><li>Round your back.</li></ol>
      <h3>When to see a doctor</h3><p>See a doctor if your legs feel weak.</p>`,
    name: 'Exercises for sciatica',
    exercises: ['Pelvic tilt', 'Knee-to-chest stretch', 'Cat stretch'],
    figures: ['Pelvic tilt', 'Knee-to-chest stretch'],
  },
  {
    what: 'a heading and paragraphs for each exercise',
    html: `<p>Three moves for your back.</p>
      <h2>Bridge</h2><p>Lie down and bend your knees.</p><p>Lift your hips.</p>
      <h2>Press-up</h2><p>Lie on your front and press up.</p>
      <h2>Clamshell</h2><p>Lie on your side and open your knees.</p>`,
    exercises: ['Bridge', 'Press-up', 'Clamshell'],
    figures: ['Press-up'],
  },
  {
    what: 'a list of names in bold with a colon',
    html: `<h2>Five minutes for your back</h2><p>Try these at your desk.</p>
      <ul><li><strong>Neck roll:</strong> Turn your head slowly.</li>
      <li><strong>Shoulder shrug:</strong> Lift your shoulders to your ears.</li>
      <li><b>Pelvic tilt</b>: Rock your pelvis.</li></ul>
      <p>Do not hold your breath.</p>`,
    name: 'Five minutes for your back',
    exercises: ['Neck roll', 'Shoulder shrug', 'Pelvic tilt'],
    figures: ['Pelvic tilt'],
  },
  {
    what: 'a numbered list of names with a colon',
    html: `<p>Here they are.</p><ol><li>Bridge: Lift your hips off the floor.</li>
      <li>Dead bug: Lower one arm and the other leg.</li></ol><p>Get well soon.</p>`,
    exercises: ['Bridge', 'Dead bug'],
  },
  {
    what: 'a list of names with a dash',
    html: `<h3>At home</h3><ul><li>Bridge – lift your hips.</li><li>Bird dog — stretch one arm.</li>
      <li>Side plank - lean on one elbow.</li></ul>`,
    name: 'At home',
    exercises: ['Bridge', 'Bird dog', 'Side plank'],
  },
  {
    what: 'headings with numbers',
    html: `<h2>The best ones</h2><h3>1. Bridge</h3><p>Lift your hips.</p>
      <h3>2) Bird dog</h3><p>Stretch one arm and the other leg.</p><h3>#3 Clamshell</h3><p>Open your knees.</p>`,
    exercises: ['Bridge', 'Bird dog', 'Clamshell'],
  },
  {
    what: 'labels that come again below each exercise',
    html: `<h2>Stretches</h2><p>Warm up first.</p>
      <h3>Hamstring stretch</h3><p>For the back of the thigh.</p>
      <h4>How to do it</h4><ol><li>Lie down.</li><li>Lift one leg.</li></ol>
      <h4>Benefits</h4><p>Makes bending easier.</p>
      <h3>Calf stretch</h3><h4>How to do it</h4><ol><li>Lean on a wall.</li></ol>
      <h4>Benefits</h4><p>Makes walking easier.</p>`,
    exercises: ['Hamstring stretch', 'Calf stretch'],
    figures: ['Hamstring stretch'],
  },
  {
    what: 'mistakes below the steps',
    html: `<h2>Two moves</h2>
      <h3>Bridge</h3><h4>How to do it</h4><ol><li>Lift your hips.</li></ol>
      <h4>Common mistakes</h4><ul><li>Arching your back.</li></ul>
      <h3>Clamshell</h3><h4>How to do it</h4><ol><li>Open your knees.</li></ol>
      <h4>Common mistakes</h4><ul><li>Rolling back.</li></ul>`,
    exercises: ['Bridge', 'Clamshell'],
  },
  {
    what: 'a dose as a list of labels below each exercise',
    html: `<h2>Strength</h2>
      <h3>Bridge</h3><p>Lift your hips.</p><ul><li>Sets: 3 of them</li><li>Hold: 5 seconds</li></ul>
      <h3>Clamshell</h3><p>Open your knees.</p><ul><li>Sets: 2 of them</li><li>Hold: 2 seconds</li></ul>`,
    exercises: ['Bridge', 'Clamshell'],
  },
  {
    what: 'pictures',
    html: `<h2>With pictures</h2>
      <h3>Bridge</h3><p><img src="/demo/icon.svg" alt="A woman lifts her hips"></p><ol><li>Lift your hips.</li></ol>
      <h3>Clamshell</h3><figure><img src="/demo/spine.svg" alt="A man on his side"><figcaption>Keep your feet together.</figcaption></figure><ol><li>Open your knees.</li></ol>`,
    exercises: ['Bridge', 'Clamshell'],
  },
  {
    what: 'lines in bold instead of headings',
    html: `<p>Start gently.</p><p><strong>Bridge</strong></p><p>Lift your hips.</p>
      <p><b>Clamshell:</b></p><p>Open your knees.</p>`,
    exercises: ['Bridge', 'Clamshell'],
  },
  {
    what: 'a list of terms',
    html: `<h2>Two moves</h2><dl><dt>Bridge</dt><dd>Lift your hips.</dd><dt>Clamshell</dt><dd>Open your knees.</dd></dl>`,
    exercises: ['Bridge', 'Clamshell'],
  },
  {
    what: 'a warning between the exercises',
    html: `<h2>For your neck</h2><h3>Chin tuck</h3><ol><li>Draw your chin in.</li></ol>
      <p>Warning: stop if you feel dizzy.</p>
      <h3>Neck turn</h3><ol><li>Look over your shoulder.</li></ol><p>Talk to a doctor first.</p>`,
    exercises: ['Chin tuck', 'Neck turn'],
  },
  {
    what: 'boxes of a page builder around everything',
    html: `<div><div><section><h2>For your hips</h2></section></div><div class="row"><div><h3>Bridge</h3>
      <div><ol><li>Lift your hips.</li></ol></div></div><div><h3>Clamshell</h3><div><ol><li>Open your knees.</li></ol></div></div></div></div>`,
    name: 'For your hips',
    exercises: ['Bridge', 'Clamshell'],
  },
  {
    what: 'details that open',
    html: `<details><summary>Bridge</summary><p>Lift your hips.</p></details>
      <details><summary>Clamshell</summary><p>Open your knees.</p></details>`,
    exercises: ['Bridge', 'Clamshell'],
  },
  {
    what: 'lists within lists',
    html: `<h2>Two moves</h2><h3>Bridge</h3><ol><li>Lie down<ul><li>on a mat,</li><li>not on a bed.</li></ul></li><li>Lift your hips.</li></ol>
      <h3>Clamshell</h3><ol><li>Open your knees.</li></ol>`,
    exercises: ['Bridge', 'Clamshell'],
  },
  {
    what: 'a table and some code in it',
    html: `<h2>Two moves</h2><p>Press <code>Ctrl+P</code> to print.</p><h3>Bridge</h3><p>Lift your hips.</p>
      <table><tr><th>Week</th><td>Times</td></tr></table><h3>Clamshell</h3><p>Open your knees.</p>`,
    exercises: ['Bridge', 'Clamshell'],
  },
  {
    what: 'Hebrew',
    html: `<h2>תרגילים לגב</h2><p>פעם ביום.</p><h3>הטיית אגן</h3><ol><li>לשכב על הגב.</li><li>להצמיד את הגב.</li></ol>
      <h3>גשר</h3><ol><li>להרים את האגן.</li></ol>`,
    name: 'תרגילים לגב',
    exercises: ['הטיית אגן', 'גשר'],
    lang: 'he',
  },
];

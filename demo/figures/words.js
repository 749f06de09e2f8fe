/** The words beside the figures, in the languages that the figures speak. */

export const words = {
  en: {
    dir: 'ltr',
    poses: (count) => `${count} poses`,
    round: (seconds) => `${number('en', seconds)} s a round`,
    at: (seconds) => `at ${number('en', seconds)} s`,
    held: (seconds) => `held ${number('en', seconds)} s`,
    passed: 'passed through',
    edit: 'Start from this pose',
    names: {
      'knee-to-chest': 'Knee-to-chest stretch',
      'sciatic-nerve-glide': 'Sciatic nerve glide',
      'pelvic-tilt': 'Pelvic tilt',
      'lumbar-rotation': 'Lying lumbar rotation',
      'piriformis-stretch': 'Piriformis stretch',
      'piriformis-stretch-chair': 'Piriformis stretch on a chair',
      'hamstring-stretch': 'Hamstring stretch',
      'hamstring-stretch-chair': 'Hamstring stretch on a chair',
      'press-up': 'Low back stretch (press-up)',
      'standing-extension': 'Standing spinal extension',
    },
  },
  he: {
    dir: 'rtl',
    poses: (count) => `${count} תנוחות`,
    round: (seconds) => `${number('he', seconds)} שנ׳ לסבב`,
    at: (seconds) => `בשנייה ${number('he', seconds)}`,
    held: (seconds) => `החזקה ${number('he', seconds)} שנ׳`,
    passed: 'במעבר',
    edit: 'להתחיל מהתנוחה הזאת',
    names: {
      'knee-to-chest': 'קירוב ברך לחזה',
      'sciatic-nerve-glide': 'החלקת העצב הסיאטי',
      'pelvic-tilt': 'הטיית אגן',
      'lumbar-rotation': 'סיבוב הגב התחתון בשכיבה',
      'piriformis-stretch': 'מתיחת הפיריפורמיס',
      'piriformis-stretch-chair': 'מתיחת הפיריפורמיס על כיסא',
      'hamstring-stretch': 'מתיחת שרירי הירך האחוריים',
      'hamstring-stretch-chair': 'מתיחת שרירי הירך האחוריים על כיסא',
      'press-up': 'מתיחת הגב התחתון בשכיבה על הבטן',
      'standing-extension': 'כפיפת הגב לאחור בעמידה',
    },
  },
};

function number(language, value) {
  return new Intl.NumberFormat(language, {maximumFractionDigits: 1}).format(value);
}

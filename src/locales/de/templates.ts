import type { RetroTexts } from '../retro-texts.types';

export const retroTexts = {
  templates: {
    'start-stop-continue': {
      title: 'Anfangen, aufhören, weitermachen',
      text: 'Drei einfache Fragen zu unserer Arbeit. Gut, wenn die Zeit knapp ist.',
    },
    'mad-sad-glad': {
      title: 'Wütend, traurig, froh',
      text: 'Beginnt damit, wie sich die letzten Wochen angefühlt haben. Gut, wenn etwas in der Luft liegt.',
    },
    'four-ls': {
      title: 'Vier Blicke zurück',
      text: 'Gefallen, gelernt, gefehlt, gewünscht. Gut nach etwas Neuem.',
    },
    sailboat: {
      title: 'Segelboot',
      text: 'Wind, Anker, Felsen und eine Insel. Gut für den Blick nach vorn.',
    },
    'five-principles': {
      title: 'Fünf Prinzipien',
      text: 'Eine Spalte für jedes, von Vertrauen bis Ergebnisse. Gut nach einer Einschätzung.',
    },
    custom: {
      title: 'Eure eigene',
      text: 'Drei Spalten für den Anfang. Benennt sie um, ergänzt und entfernt, wie ihr wollt.',
    },
  },
  columns: {
    start: { title: 'Anfangen', prompt: 'Was sollten wir ausprobieren, das wir noch nicht tun?' },
    stop: { title: 'Aufhören', prompt: 'Was kostet uns mehr, als es bringt?' },
    continue: { title: 'Weitermachen', prompt: 'Was läuft gut und darf nicht verloren gehen?' },
    mad: { title: 'Wütend', prompt: 'Was hat dich geärgert oder stand dir im Weg?' },
    sad: { title: 'Traurig', prompt: 'Was hat dich enttäuscht oder kam anders als erhofft?' },
    glad: { title: 'Froh', prompt: 'Worüber hast du dich gefreut?' },
    liked: { title: 'Gefallen', prompt: 'Was hat dir Spaß gemacht?' },
    learned: { title: 'Gelernt', prompt: 'Was weißt du jetzt, das du vorher nicht wusstest?' },
    lacked: { title: 'Gefehlt', prompt: 'Was hat gefehlt?' },
    'longed-for': { title: 'Gewünscht', prompt: 'Was hättest du gern?' },
    wind: { title: 'Wind', prompt: 'Was bringt uns voran?' },
    anchor: { title: 'Anker', prompt: 'Was hält uns fest?' },
    rocks: { title: 'Felsen', prompt: 'Worauf könnten wir auflaufen?' },
    island: { title: 'Insel', prompt: 'Wo wollen wir ankommen?' },
    trust: {
      title: 'Vertrauen',
      prompt: 'Wo hat jemand um Hilfe gebeten oder zu einem Fehler gestanden? Wo haben wir etwas verborgen?',
    },
    conflict: {
      title: 'Konflikt',
      prompt: 'Welcher Streit um Ideen hat uns gutgetan? Welchem sind wir ausgewichen?',
    },
    commitment: {
      title: 'Verbindlichkeit',
      prompt: 'Was haben wir alle beschlossen und getragen? Wo haben wir nur genickt?',
    },
    accountability: {
      title: 'Verantwortung',
      prompt: 'Wo haben wir einander an ein Versprechen erinnert? Wo haben wir weggesehen?',
    },
    results: {
      title: 'Ergebnisse',
      prompt: 'Was haben wir gemeinsam erreicht? Wo gingen die eigenen Ziele vor?',
    },
    lifted: { title: 'Was uns beflügelt hat', prompt: 'Was gab uns Kraft oder machte die Arbeit leichter?' },
    slowed: { title: 'Was uns gebremst hat', prompt: 'Was hat Zeit oder Nerven gekostet?' },
    try: { title: 'Was wir probieren könnten', prompt: 'Welcher kleine Schritt würde helfen?' },
    lost: { title: 'Ohne Spalte', prompt: 'Karten, deren Spalte entfernt wurde.' },
  },
  directive: {
    title: 'Wie wir zurückblicken',
    text: 'Was heute auch zur Sprache kommt: Wir gehen davon aus, dass alle ihr Bestes gegeben haben, mit dem, was sie wussten, mit der Zeit und der Hilfe, die sie hatten. Wir suchen, was wir ändern können, und niemanden, der schuld ist.',
  },
  checkIns: {
    weather: 'Wären die letzten Wochen Wetter, welches wäre es?',
    word: 'Welches eine Wort sagt, wie du heute ankommst?',
    thanks: 'Wer hat dir zuletzt geholfen, und wie?',
    surprise: 'Was hast du gelernt, womit du nicht gerechnet hast?',
    energy: 'Wie voll ist dein Akku, von eins bis zehn?',
    proud: 'Worauf bist du im Stillen stolz?',
    harder: 'Was war schwerer, als es aussah?',
    help: 'Wo hättest du Hilfe gebrauchen können?',
    laugh: 'Worüber hast du gelacht?',
    song: 'Welches Lied passt zu den letzten Wochen?',
    change: 'Welche Kleinigkeit würdest du bis morgen ändern?',
    open: 'Was würde dir helfen, heute offen zu sprechen?',
  },
} satisfies RetroTexts;

/** Our own definition: every kind that comes over, and some that do not. */
export const sample = {
  title: { default: 'How we work', de: 'Wie wir arbeiten', ar: 'كيف نعمل' },
  locale: 'en',
  description: 'For the team',
  showProgressBar: true,
  pages: [
    {
      name: 'trust',
      title: { default: 'Trust', de: 'Vertrauen' },
      description: 'Think of last month',
      elements: [
        {
          type: 'matrix',
          name: 'm',
          title: { default: 'How often?', de: 'Wie oft?' },
          isAllRowRequired: true,
          rowsOrder: 'random',
          columns: [
            { value: 1, text: { default: 'Never', de: 'Nie' } },
            { value: 2, text: 'Sometimes' },
            { value: 3, text: 'Always' },
          ],
          rows: [
            { value: 'help', text: { default: 'I ask for help', de: 'Ich bitte um Hilfe' } },
            'my slips',
          ],
        },
        {
          type: 'rating',
          name: 'mood',
          rateMax: 7,
          mininumRateDescription: 'Low',
          maximumRateDescription: { default: 'High', de: 'Hoch' },
          rateDisplayMode: 'smileys',
        },
        {
          type: 'boolean',
          name: 'met',
          title: 'Did you meet?',
          labelTrue: 'Yes',
          labelFalse: 'No',
          valueTrue: 'y',
          valueFalse: 'n',
          isRequired: true,
        },
      ],
    },
    {
      name: 'more',
      visibleIf: "{met} = 'y'",
      questions: [
        {
          type: 'panel',
          name: 'box',
          title: 'The meeting',
          visibleIf: '{m.my slips} > 1',
          elements: [
            {
              type: 'slider',
              name: 'share',
              min: 0,
              max: 100,
              step: 10,
              customLabels: [{ value: 0, text: 'None' }, 50],
            },
            { type: 'radiogroup', name: 'who', choices: ['lead', 'all'], visibleIf: '{share} notempty' },
            { type: 'comment', name: 'why', title: 'Why?' },
          ],
        },
        { type: 'html', name: 'end', html: '<p>Thank <b>you</b> &amp; bye</p><script>alert(1)</script>' },
        { type: 'text', name: 'Ваше имя', title: 'Name, {met}', inputType: 'email' },
        { type: 'ranking', name: 'order', choices: ['a', 'b'] },
        { type: 'expression', name: 'double', expression: '{mood} * 2' },
      ],
    },
  ],
  calculatedValues: [
    { name: 'total', expression: '{m.help} + {m.my slips}', includeIntoResult: true },
    { name: 'left', expression: '8 - {mood}' },
    { name: 'odd', expression: 'today() + {nowhere}' },
    { name: 'broken', expression: '1 +' },
  ],
};

/** A team as large as they come: names in several scripts, long ones, two people of one name. */
export const sixty: readonly { readonly id: string; readonly name: string }[] = [
  'Mira Okafor|Jonas Lindqvist|Salma Aziz|Tomás Brandt|Priya Nair|Ewa Kowal|Dele Hart|Lena Voss',
  'عبد الرحمن بن محمد الحسيني الأندلسي|فاطمة الزهراء المنصوري|東海林 勘解由小路 三郎|山田 太郎|יעל בן־דוד כהן',
  'Wolfeschlegelsteinhausenbergerdorff von Hohenzollern-Sigmaringen|Nguyễn Thị Ánh Tuyết Phương',
  'Александра Константиновна Преображенская|Παπαδοπούλου Αικατερίνη',
  'María del Carmen Fernández-Villaverde y Ortiz de Zárate|Sam Lee|Sam Lee|Åsa Öberg|Björn Ólafsson|Chidi Eze',
  'Diego Ruiz|Elif Demir|Farid Khan|Grace Oduya|Hana Sato|Ivan Petrov|Julia Meier|Kofi Mensah|Lars Nielsen',
  'Maja Novak|Nils Berg|Olga Ivanova|Pablo Gil|Quentin Roy|Rosa Prado|Sofia Rossi|Tariq Haddad|Uma Rao',
  'Viktor Horvath|Wei Zhang|Xin Li|Yara Costa|Zoe Martin|Adam Wolf|Bea Klein|Carl Lund|Dana Scholz',
  'Eva Schmidt|Finn Huber|Gita Mehta|Hugo Blanc|Ines Duarte|Jan de Vries|Katja Frei|Liam Murphy|Mona Leal|Noah Becker',
]
  .join('|')
  .split('|')
  .map((name, at) => ({
    id: ['mina', 'jonas', 'salma', 'tomas', 'priya', 'ewa', 'dele', 'lena'][at] ?? `p${at}`,
    name,
  }));

/** The two functions that the CSV tests compare with; the package brings no types. */
declare module 'papaparse' {
  const Papa: {
    parse(text: string, options: { delimiter: string; newline: string }): { data: string[][] };
    unparse(rows: string[][], options: { newline: string }): string;
  };
  export default Papa;
}

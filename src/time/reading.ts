/** What came of reading a text: its value, or one sentence that says what is wrong with it. */
export type Reading<Value> =
  | { readonly value: Value; readonly fault?: undefined }
  | { readonly fault: string; readonly value?: undefined };

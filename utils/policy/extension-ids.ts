/** By what Firefox and its policies know us; the manifest says the same. */
export const geckoId = 'postwacht@konot.example';

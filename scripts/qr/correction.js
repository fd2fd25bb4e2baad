// Bytes that let a reader mend a damaged code: Reed and Solomon's, in the field of 256 numbers.

const FIELD_POLYNOMIAL = 0x11d; // the polynomial of the standard

/** @param {number} a @param {number} b */
function fieldProduct(a, b) {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ (product >> 7) * FIELD_POLYNOMIAL;
    product ^= (b >> bit & 1) * a;
  }
  return product;
}

/**
 * The polynomial that divides every block; its first factor, 1, is left out.
 *
 * @param {number} count
 * @returns {number[]}
 */
function divisorOf(count) {
  let factors = [...Array(count - 1).fill(0), 1];
  let root = 1;
  for (let degree = 0; degree < count; degree += 1) {
    factors = factors.map((one, at) => fieldProduct(one, root) ^ (factors[at + 1] || 0));
    root = fieldProduct(root, 2);
  }
  return factors;
}

/**
 * The bytes that correct a block.
 *
 * @param {number[]} block
 * @param {number} count how many there are
 * @returns {number[]}
 */
export function correcting(block, count) {
  const factors = divisorOf(count);
  return block.reduce((rest, byte) => {
    const lead = byte ^ rest[0];
    return factors.map((one, at) => (rest[at + 1] || 0) ^ fieldProduct(one, lead));
  }, Array(count).fill(0));
}

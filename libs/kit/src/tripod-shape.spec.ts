import { isWeak, legShapes, tiltOf } from './tripod-shape.js';

const legs = (...percents: (number | null)[]) => percents.map((percent, index) => ({ label: String(index), percent }));

describe('tripod shape', () => {
  it.each([2, 3, 4, 5])('stands %i legs on one ground, left to right, under the bowl', (count) => {
    const shapes = legShapes(count);
    expect(shapes).toHaveLength(count);
    for (const shape of shapes) expect(shape.top + shape.height).toBeCloseTo(116);
    expect(shapes.map((shape) => shape.centre)).toEqual([...shapes.map((shape) => shape.centre)].sort((a, b) => a - b));
  });

  it.each([0, 1, 6, 2.5])('refuses %p legs', (count) => expect(() => legShapes(count)).toThrow(RangeError));

  it.each([
    ['stands straight when the sides carry alike', legs(80, 20, 80), 0],
    ['falls to the weaker right', legs(82, 71, 34), 5.3],
    ['falls to the weaker left', legs(34, 71, 82), -5.3],
    ['never more than 7 degrees', legs(100, 0, 0), 7],
    ['is not pulled by a leg with nothing due', legs(60, null), 0],
    ['stands straight when nothing is known', legs(null, null, null), 0],
  ])('%s', (_, each, degrees) => expect(tiltOf(each)).toBe(degrees));

  it('falls towards a vacant seat', () => {
    expect(tiltOf([...legs(70, 70), { label: '2', percent: 70, missing: true }])).toBe(7);
  });

  it('calls a leg weak below half, and never one that is vacant or has nothing due', () => {
    expect([49, 50, null].map((percent) => isWeak({ label: '', percent }))).toEqual([true, false, false]);
    expect(isWeak({ label: '', percent: 0, missing: true })).toBe(false);
  });
});

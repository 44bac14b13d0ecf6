/**
 * `tabIndex` of a heading that is given the focus. It stands in the tab order, since in Word on the web Office.js moves
 * the focus at the Tab key itself: from an element outside of that order it would leave the pane.
 */
export const focusedHeading = 0;

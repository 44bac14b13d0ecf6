/**
 * The page behind the ribbon. Both buttons open the pane by themselves, so there is nothing to run: Word only needs
 * to hear that the page is ready.
 */
void Office.onReady();

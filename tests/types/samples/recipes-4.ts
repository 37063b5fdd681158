// Sample 4 of stories/guides/Recipes.mdx, by `npm run build:samples`. Do not edit.
import type { RetroDocument } from 'plinth/core';
import type { PlinthRetroBoardElement } from 'plinth/elements';

export default class RetroWebPart extends BaseClientSideWebPart<{ board: RetroDocument }> {
  public render(): void {
    const board = document.createElement('plinth-retro-board') as PlinthRetroBoardElement;
    const { loginName, displayName } = this.context.pageContext.user;
    board.person = { id: loginName, name: displayName };
    board.document = this.properties.board;
    this.domElement.replaceChildren(board);
  }
  protected override async onInit(): Promise<void> {
    const { defineElements } = await import(/* webpackIgnore: true */ `${LIBRARY}/elements/elements.js`);
    defineElements();
  }
}
export {};

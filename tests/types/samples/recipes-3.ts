// Sample 3 of stories/guides/Recipes.mdx, by `npm run build:samples`. Do not edit.
import type { RetroDocument } from 'plinth/core';
import type { PlinthRetroBoardElement } from 'plinth/elements';
import { fromSharePoint, hostTheme } from 'plinth/theme';

export class RetroWebPart extends BaseClientSideWebPart<{ board?: RetroDocument }> {
  private readonly board = document.createElement('plinth-retro-board') as PlinthRetroBoardElement;

  protected override async onInit() {
    const { defineElements } = await import(/* webpackIgnore: true */ `${LIBRARY}/elements/elements.js`);
    defineElements();
  }
  override render() {
    const { loginName, displayName } = this.context.pageContext.user;
    this.board.person = { id: loginName, name: displayName };
    this.board.document = this.properties.board;
    if (!this.board.isConnected) this.domElement.replaceChildren(this.board);
  }
  /** SharePoint calls it with the theme of the section, and again when that changes. */
  protected override onThemeChanged(section: unknown) {
    this.board.theme = hostTheme(fromSharePoint(section)) ?? 'auto';
  }
}
export {};

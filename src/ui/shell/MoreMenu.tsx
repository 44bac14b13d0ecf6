import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { useSession, useText } from "../shared/context";

/** Everything that is not daily work, behind one button. */
export function MoreMenu() {
  const text = useText();
  const session = useSession();
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreHorizontal20Regular />}
          aria-label={text("more.label")}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => session.introduce(0)}>{text("more.tour")}</MenuItem>
          <MenuItem onClick={() => session.openPage("keys")}>{text("more.keys")}</MenuItem>
          <MenuItem onClick={() => session.openPage("settings")}>{text("more.settings")}</MenuItem>
          <MenuItem onClick={() => session.openPage("about")}>{text("more.about")}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

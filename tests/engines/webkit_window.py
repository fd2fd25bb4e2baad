"""A window with a page of WebKit in it, which the driver starts and steers; no part of the tests.

The browser that comes with WebKit keeps the console to itself and cannot print for a driver. This
one writes the console to a file, and prints the page when the page asks for it. It is run by the
system's own Python, which alone knows WebKit: `python3 webkit_window.py CONSOLE PROFILE MARGIN`.
"""

import os
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gdk, GLib, Gtk, WebKit2  # noqa: E402

EDGES = ("top", "bottom", "left", "right")


class Window:
    """The one page, and what is being printed of it."""

    def __init__(self, profile: str, margin: float) -> None:
        # A profile that is only in memory would keep the console to itself.
        manager = WebKit2.WebsiteDataManager(
            base_data_directory=profile, base_cache_directory=profile
        )
        self.margin = margin
        self.context = WebKit2.WebContext.new_with_website_data_manager(manager)
        self.context.set_preferred_languages(["en-US"])
        self.context.set_automation_allowed(True)
        self.context.connect("automation-started", self.begin)
        self.content = WebKit2.UserContentManager()
        self.content.register_script_message_handler("sheets")
        self.content.connect("script-message-received::sheets", self.print)

    def begin(self, _: object, session: WebKit2.AutomationSession) -> None:
        """Tell the driver who is there, and give it the page that it asks for."""
        info = WebKit2.ApplicationInfo()
        info.set_name("WebKit")
        session.set_application_info(info)
        session.connect("create-web-view", self.make)

    def make(self, _: object) -> WebKit2.WebView:
        """Show the page in a window without any tools around it."""
        settings = WebKit2.Settings()
        settings.set_enable_write_console_messages_to_stdout(True)
        self.view = WebKit2.WebView(
            web_context=self.context,
            settings=settings,
            user_content_manager=self.content,
            is_controlled_by_automation=True,
        )
        window = Gtk.Window()
        window.set_default_size(1280, 900)
        window.add(self.view)
        window.show_all()
        window.get_window().focus(Gdk.CURRENT_TIME)  # nobody else on this screen gives it
        self.view.grab_focus()
        return self.view

    def print(self, _: object, message: WebKit2.JavascriptResult) -> None:
        """Print into the file whose path the page sent; it has that name when it is whole."""
        path = message.get_js_value().to_string()
        part = f"{path}.part"
        settings = Gtk.PrintSettings()
        settings.set(Gtk.PRINT_SETTINGS_PRINTER, "Print to File")
        settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
        settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, GLib.filename_to_uri(part))
        self.printing = WebKit2.PrintOperation.new(self.view)
        self.printing.set_print_settings(settings)
        self.printing.set_page_setup(self.paper())
        self.printing.connect("finished", lambda _: os.replace(part, path))  # noqa: PTH105
        self.printing.print_()

    def paper(self) -> Gtk.PageSetup:
        """Return A4 with the same margin on all sides."""
        setup = Gtk.PageSetup()
        setup.set_paper_size(Gtk.PaperSize.new("iso_a4"))
        for edge in EDGES:
            getattr(setup, f"set_{edge}_margin")(self.margin, Gtk.Unit.MM)
        return setup


def main() -> None:
    """Send the console to its file and wait for the driver."""
    console, profile, margin = sys.argv[1:]
    file = os.open(console, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(file, 2)  # the processes of the page inherit it, and write there in spite of the name
    window = Window(profile, float(margin))  # noqa: F841  # it must live as long as the loop
    Gtk.main()


if __name__ == "__main__":
    main()
